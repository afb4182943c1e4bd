-- A line for each deletion whose traces are still to be wiped off the disk. It says nothing of whom.
CREATE TABLE scrub (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL
) STRICT;
