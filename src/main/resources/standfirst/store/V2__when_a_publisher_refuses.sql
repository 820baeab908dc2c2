-- SUMMARISE, HEADLINE or SKIP; none: what the settings say.
ALTER TABLE sources ADD COLUMN when_refused TEXT;
