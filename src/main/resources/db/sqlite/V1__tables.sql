-- Moments are milliseconds since 1970-01-01T00:00Z; days are days since 1970-01-01 on the person's own calendar.

CREATE TABLE inbox (
  arrival     INTEGER PRIMARY KEY,   -- the order in which updates are taken; update ids may jump back
  update_id   INTEGER NOT NULL UNIQUE,
  body        TEXT    NOT NULL,      -- emptied in the transaction that deals with it
  received_at INTEGER NOT NULL,
  done_at     INTEGER,
  outcome     TEXT CHECK (outcome IN ('done', 'failed'))
) STRICT;
CREATE INDEX inbox_waiting ON inbox (arrival) WHERE done_at IS NULL;

CREATE TABLE outbox (
  id         INTEGER PRIMARY KEY,
  person_id  INTEGER NOT NULL,
  kind       TEXT    NOT NULL,
  method     TEXT    NOT NULL,
  body       TEXT    NOT NULL,       -- emptied once nothing more will be done with it
  carries    INTEGER,
  aims_at    INTEGER,
  status     TEXT    NOT NULL CHECK (status IN ('queued', 'sending', 'sent', 'uncertain', 'refused')),
  attempts   INTEGER NOT NULL DEFAULT 0,
  not_before INTEGER,
  code       INTEGER,                -- Telegram's, where it refused
  message_id INTEGER,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX outbox_left ON outbox (id) WHERE status IN ('queued', 'sending');
CREATE INDEX outbox_carries ON outbox (person_id, carries) WHERE carries IS NOT NULL;

CREATE TABLE person (
  id         INTEGER PRIMARY KEY,
  name       TEXT    NOT NULL,
  language   TEXT    NOT NULL,
  phase      TEXT    NOT NULL,
  turn       INTEGER NOT NULL,
  turned_at  INTEGER NOT NULL,
  state      TEXT    NOT NULL,       -- JSON: type, version, data
  profile    TEXT    NOT NULL,       -- JSON
  created_at INTEGER NOT NULL,
  seen_at    INTEGER NOT NULL
) STRICT;

CREATE TABLE check_in (
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  day       INTEGER NOT NULL,
  pain      INTEGER NOT NULL CHECK (pain BETWEEN 0 AND 10),
  noted_at  INTEGER NOT NULL,
  PRIMARY KEY (person_id, day)
) STRICT, WITHOUT ROWID;

-- Pain on the evening of a tweak.
CREATE TABLE evening (
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  day       INTEGER NOT NULL,
  pain      INTEGER NOT NULL CHECK (pain BETWEEN 0 AND 10),
  noted_at  INTEGER NOT NULL,
  PRIMARY KEY (person_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE training (
  id               INTEGER PRIMARY KEY,
  person_id        INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  day              INTEGER NOT NULL,
  strength_minutes INTEGER NOT NULL,
  stretch_minutes  INTEGER NOT NULL,
  walk_minutes     INTEGER NOT NULL,
  outcome          TEXT    NOT NULL,
  noted_at         INTEGER NOT NULL
) STRICT;
CREATE INDEX training_of_person ON training (person_id, day);

CREATE TABLE tweak (
  id        INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  day       INTEGER NOT NULL,
  cause     TEXT    NOT NULL,
  spread    TEXT    NOT NULL,
  noted_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX tweak_of_person ON tweak (person_id, day);

CREATE TABLE phase_change (
  id        INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  at        INTEGER NOT NULL,
  phase     TEXT    NOT NULL,
  why       TEXT    NOT NULL
) STRICT;
CREATE INDEX phase_change_of_person ON phase_change (person_id, at);

CREATE TABLE reminder (
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  kind      TEXT    NOT NULL,
  due_at    INTEGER NOT NULL,
  PRIMARY KEY (person_id, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX reminder_due ON reminder (due_at);
