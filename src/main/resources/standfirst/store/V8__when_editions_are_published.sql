-- From when on readers see a version, ISO 8601 in UTC; none: it is a draft.
ALTER TABLE editions ADD COLUMN published TEXT;

UPDATE editions SET published = made;
