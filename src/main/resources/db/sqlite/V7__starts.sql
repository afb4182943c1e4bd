-- When the program started within the last hour.
CREATE TABLE start (
  at INTEGER NOT NULL
) STRICT;
