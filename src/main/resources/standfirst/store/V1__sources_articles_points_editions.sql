-- The same statements run on SQLite and PostgreSQL: text, integers, and times as ISO 8601 text in UTC.
CREATE TABLE sources (
    address      TEXT    NOT NULL PRIMARY KEY,
    name         TEXT,
    section      TEXT,
    added        TEXT    NOT NULL,
    tried        TEXT,
    succeeded    TEXT,
    failures     INTEGER NOT NULL DEFAULT 0,
    problem      TEXT
);

-- One row for each text that an article has had: a changed article keeps its id and gets a new row.
CREATE TABLE articles (
    id           TEXT    NOT NULL,
    text_hash    TEXT    NOT NULL,
    canonical    TEXT    NOT NULL,
    headline     TEXT    NOT NULL,
    language     TEXT    NOT NULL,
    publisher    TEXT,
    published    TEXT,
    fetched      TEXT    NOT NULL,
    article      TEXT    NOT NULL,
    PRIMARY KEY (id, text_hash)
);

CREATE TABLE points (
    id           TEXT    NOT NULL PRIMARY KEY,
    article      TEXT    NOT NULL,
    text_hash    TEXT    NOT NULL,
    point        TEXT    NOT NULL,
    score        DOUBLE PRECISION NOT NULL,
    evidence     TEXT    NOT NULL,
    maker        TEXT    NOT NULL,
    made         TEXT    NOT NULL,
    FOREIGN KEY (article, text_hash) REFERENCES articles (id, text_hash)
);

CREATE INDEX points_of_article ON points (article, text_hash);

-- Versioned, never overwritten. `edition` is the edition's record, its articles by id and text_hash.
CREATE TABLE editions (
    id           TEXT    NOT NULL,
    version      INTEGER NOT NULL,
    day          TEXT    NOT NULL,
    language     TEXT    NOT NULL,
    made         TEXT    NOT NULL,
    content_hash TEXT    NOT NULL,
    edition      TEXT    NOT NULL,
    PRIMARY KEY (id, version)
);

CREATE INDEX editions_by_language ON editions (language, day, version);

-- What a publisher sent, so that an unchanged page costs it one short answer (304) and us nothing.
CREATE TABLE fetched (
    address       TEXT NOT NULL PRIMARY KEY,
    etag          TEXT,
    last_modified TEXT,
    content_type  TEXT,
    body          BLOB NOT NULL,
    fetched       TEXT NOT NULL
);
