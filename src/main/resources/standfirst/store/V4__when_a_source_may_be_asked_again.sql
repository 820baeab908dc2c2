-- As the source said (Retry-After), ISO 8601 in UTC.
ALTER TABLE sources ADD COLUMN not_before TEXT;
