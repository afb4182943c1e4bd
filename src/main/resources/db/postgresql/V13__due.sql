-- In the order in which they are taken: thousands are due at the same moment.
DROP INDEX reminder_due;
CREATE INDEX reminder_due ON reminder (due_at, person_id, kind);
