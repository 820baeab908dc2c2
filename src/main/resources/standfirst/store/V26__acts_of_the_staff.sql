-- Who of the staff did what, and when; rows are added, never changed.
CREATE TABLE acts (
    id           TEXT    NOT NULL PRIMARY KEY,
    at           TEXT    NOT NULL,
    who          TEXT    NOT NULL,
    what         TEXT    NOT NULL,
    object       TEXT    NOT NULL,
    words        TEXT    NOT NULL
);

CREATE INDEX acts_by_time ON acts (at);
