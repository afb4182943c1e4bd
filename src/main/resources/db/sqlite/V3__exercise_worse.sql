-- How many times an exercise was said to have made somebody worse. Nobody's id, day or words.
CREATE TABLE exercise_worse (
  exercise TEXT    PRIMARY KEY,
  times    INTEGER NOT NULL CHECK (times > 0)
) STRICT, WITHOUT ROWID;
