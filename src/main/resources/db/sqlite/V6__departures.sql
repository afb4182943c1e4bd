-- Which groups were left lately: what was said there is not said again.
CREATE INDEX outbox_departures ON outbox (person_id) WHERE method = 'leaveChat';
