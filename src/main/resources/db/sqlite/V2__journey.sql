-- What somebody has built up: dose, flare-up, consistency, lessons, activities. JSON.
ALTER TABLE person ADD COLUMN journey TEXT NOT NULL DEFAULT '{}';

-- Pain at the moment of the tweak, where it was told.
ALTER TABLE tweak ADD COLUMN pain INTEGER CHECK (pain BETWEEN 0 AND 10);

-- A day off that the person chose.
CREATE TABLE rest (
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  day       INTEGER NOT NULL,
  noted_at  INTEGER NOT NULL,
  PRIMARY KEY (person_id, day)
) STRICT, WITHOUT ROWID;

-- The bite point: at which mark the lower back joined in, before and after the stretch.
CREATE TABLE practice (
  id        INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  day       INTEGER NOT NULL,
  stretch   TEXT    NOT NULL,
  before    INTEGER NOT NULL,
  after     INTEGER NOT NULL,
  noted_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX practice_of_person ON practice (person_id, day);

-- How well each of a person's own activities goes, 0 to 10, by the number that the
-- journey gives it.
CREATE TABLE activity_rating (
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  day       INTEGER NOT NULL,
  activity  INTEGER NOT NULL,
  score     INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
  noted_at  INTEGER NOT NULL,
  PRIMARY KEY (person_id, day, activity)
) STRICT, WITHOUT ROWID;
