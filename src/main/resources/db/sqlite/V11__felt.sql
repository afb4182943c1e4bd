-- How a training felt, where somebody said so: EASY, RIGHT or HARD.
ALTER TABLE training ADD COLUMN felt TEXT;
