-- A row for each story of each version; `words` are cut and folded before they come here (see SearchWords), with their
-- places, so that none of PostgreSQL's parsers or dictionaries touches them.
CREATE TABLE search (
    words        TSVECTOR NOT NULL,
    edition      TEXT     NOT NULL,
    version      INTEGER  NOT NULL,
    story        TEXT     NOT NULL,
    article      TEXT     NOT NULL,
    headline     TEXT     NOT NULL,
    points       TEXT     NOT NULL
);

CREATE INDEX search_by_words ON search USING gin (words);

CREATE INDEX search_by_edition ON search (edition, version);
