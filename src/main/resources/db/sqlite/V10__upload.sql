-- Telegram's copies of pictures, by what they show; of nobody's own picture is there a copy. Nobody's id.
CREATE TABLE upload (
  edition TEXT    NOT NULL PRIMARY KEY,
  file_id TEXT    NOT NULL,
  moves   INTEGER NOT NULL CHECK (moves IN (0, 1))
) STRICT, WITHOUT ROWID;
