-- What readers say is wrong with a point; `settled` once somebody of the newsroom has looked at it.
CREATE TABLE reports (
    id           TEXT    NOT NULL PRIMARY KEY,
    point        TEXT    NOT NULL,
    article      TEXT    NOT NULL,
    day          TEXT    NOT NULL,
    language     TEXT    NOT NULL,
    version      INTEGER NOT NULL,
    said         TEXT    NOT NULL,
    kind         TEXT    NOT NULL,
    note         TEXT,
    reported     TEXT    NOT NULL,
    settled      INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX reports_by_settled ON reports (settled, reported);
