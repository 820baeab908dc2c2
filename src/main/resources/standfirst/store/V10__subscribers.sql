-- Who asked for the edition by mail. address is in lower case, written is how the reader spells it; state is ASKED,
-- CONFIRMED or LEFT, since then; languages and sections are tags and keys parted by spaces (no sections: all), hour is
-- HH:MM in the zone, rhythm daily, weekdays or a day of the week. revision grows with every change.
CREATE TABLE subscribers (
    id           TEXT    NOT NULL PRIMARY KEY,
    address      TEXT    NOT NULL UNIQUE,
    written      TEXT    NOT NULL,
    name         TEXT    NOT NULL,
    languages    TEXT    NOT NULL,
    sections     TEXT    NOT NULL,
    hour         TEXT    NOT NULL,
    zone         TEXT    NOT NULL,
    rhythm       TEXT    NOT NULL,
    asked        TEXT    NOT NULL,
    state        TEXT    NOT NULL,
    since        TEXT,
    consent      TEXT,
    revision     INTEGER NOT NULL DEFAULT 1
);

CREATE INDEX subscribers_by_slot ON subscribers (state, zone, hour, id);

-- Addresses that get no mail, each reason apart. fingerprint is the SHA-256 of the address in lower case; the address
-- itself is missing where its owner had it erased.
CREATE TABLE suppressions (
    fingerprint  TEXT    NOT NULL,
    reason       TEXT    NOT NULL,
    address      TEXT,
    since        TEXT    NOT NULL,
    detail       TEXT,
    PRIMARY KEY (fingerprint, reason)
);

CREATE INDEX suppressions_by_time ON suppressions (since);

-- What signs the links in mails. The newest signs, the others are still believed. secret is base64.
CREATE TABLE link_keys (
    id           TEXT    NOT NULL PRIMARY KEY,
    secret       TEXT    NOT NULL,
    made         TEXT    NOT NULL
);
