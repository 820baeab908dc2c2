-- Editions on their way to readers, each once. state is WAITING until it is over; then said and code are what the server
-- said. Whoever finds free in the past may lease a waiting one: worker holds it until then. version and dated are what the
-- attempt had that may have arrived; sections are keys parted by spaces (none: all).
CREATE TABLE deliveries (
    id           TEXT    NOT NULL PRIMARY KEY,
    subscriber   TEXT    NOT NULL,
    domain       TEXT    NOT NULL,
    edition      TEXT    NOT NULL,
    day          TEXT    NOT NULL,
    language     TEXT    NOT NULL,
    sections     TEXT    NOT NULL,
    due          TEXT    NOT NULL,
    until        TEXT    NOT NULL,
    state        TEXT    NOT NULL DEFAULT 'WAITING',
    free         TEXT    NOT NULL,
    worker       TEXT,
    attempts     INTEGER NOT NULL DEFAULT 0,
    version      INTEGER,
    dated        TEXT,
    settled      TEXT,
    code         INTEGER,
    said         TEXT
);

CREATE INDEX deliveries_waiting ON deliveries (free) WHERE state = 'WAITING';

CREATE INDEX deliveries_by_edition ON deliveries (edition, state);

CREATE INDEX deliveries_by_subscriber ON deliveries (subscriber, day);

-- One row: since when sending is paused.
CREATE TABLE sending (
    id           INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    paused       TEXT
);

INSERT INTO sending (id, paused) VALUES (1, NULL);
