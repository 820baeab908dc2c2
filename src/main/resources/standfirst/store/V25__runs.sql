-- The makings of editions, as the newsroom follows them; ended is NULL while one is under way.
CREATE TABLE runs (
    id           TEXT    NOT NULL PRIMARY KEY,
    asked        TEXT    NOT NULL,
    started      TEXT    NOT NULL,
    expected     INTEGER NOT NULL,
    done         INTEGER NOT NULL,
    skipped      INTEGER NOT NULL,
    editions     INTEGER NOT NULL,
    ended        TEXT,
    problem      TEXT
);

CREATE INDEX runs_by_start ON runs (started);
