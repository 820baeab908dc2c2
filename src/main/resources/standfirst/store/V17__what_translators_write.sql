-- Every version of a text that a translator wrote, approved or not; `manuscript` is the record.
CREATE TABLE manuscripts (
    edition      TEXT    NOT NULL,
    unit         TEXT    NOT NULL,
    version      INTEGER NOT NULL,
    manuscript   TEXT    NOT NULL,
    PRIMARY KEY (edition, unit, version)
);

-- Which translator was sent the drafts of which edition, so that nobody gets them twice.
CREATE TABLE drafts_sent (
    edition      TEXT    NOT NULL,
    mailbox      TEXT    NOT NULL,
    sent         TEXT    NOT NULL,
    PRIMARY KEY (edition, mailbox)
);
