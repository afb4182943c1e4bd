-- The keys that names, states, profiles, journeys and the bodies in inbox and outbox may be
-- encrypted with; none: nothing is.
CREATE TABLE encryption_key (
  id    TEXT NOT NULL PRIMARY KEY,   -- the first bytes of the key's SHA-256, in hexadecimal
  proof TEXT NOT NULL                -- a known text, encrypted with it
) STRICT, WITHOUT ROWID;
