-- What versions of editions took back: each under the version that did. `correction` is the record.
CREATE TABLE corrections (
    edition      TEXT    NOT NULL,
    version      INTEGER NOT NULL,
    number       INTEGER NOT NULL,
    language     TEXT    NOT NULL,
    made         TEXT    NOT NULL,
    correction   TEXT    NOT NULL,
    PRIMARY KEY (edition, version, number)
);

CREATE INDEX corrections_by_language ON corrections (language, made);
