-- The last bits of the chat's number, 0 to 63, for a database that several machines share.
ALTER TABLE inbox ADD COLUMN share INTEGER NOT NULL DEFAULT 0;
