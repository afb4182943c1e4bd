-- How many times a day somebody said that an intent was not what they meant. Nobody's id or words.
CREATE TABLE misreading (
  intent TEXT    NOT NULL,
  day    INTEGER NOT NULL,
  times  INTEGER NOT NULL CHECK (times > 0),
  PRIMARY KEY (intent, day)
) STRICT, WITHOUT ROWID;
