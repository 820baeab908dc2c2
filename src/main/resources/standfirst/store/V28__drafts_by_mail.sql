-- Where drafts are sent, and what was sent to whom.
ALTER TABLE accounts ADD COLUMN mailbox TEXT;

CREATE TABLE handouts (
    edition TEXT NOT NULL,
    account TEXT NOT NULL,
    sent    TEXT NOT NULL,
    PRIMARY KEY (edition, account)
);
