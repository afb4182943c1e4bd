-- What somebody said of warning signs, and of having been seen. Several rows bear one moment; a sign that
-- nobody named is 'emergency'.
CREATE TABLE warning_sign (
  id        INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  at        INTEGER NOT NULL,
  sign      TEXT    NOT NULL,
  said      TEXT    NOT NULL
) STRICT;
CREATE INDEX warning_sign_of_person ON warning_sign (person_id, at);
