-- What waits for a person is looked up for each of their turns, also while a million others wait.
CREATE INDEX outbox_left_of_person ON outbox (person_id) WHERE status IN ('queued', 'sending');
