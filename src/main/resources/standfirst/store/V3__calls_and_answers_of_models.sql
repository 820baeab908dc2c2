-- Each call of a language model, entered once and never changed; `day` is the newsroom's.
CREATE TABLE calls (
    entered       TEXT    NOT NULL,
    day           TEXT    NOT NULL,
    model         TEXT    NOT NULL,
    providers     TEXT    NOT NULL,
    role          TEXT,
    prompt        TEXT    NOT NULL,
    version       TEXT    NOT NULL,
    prompt_hash   TEXT    NOT NULL,
    article       TEXT    NOT NULL,
    address       TEXT    NOT NULL,
    source        TEXT    NOT NULL,
    edition       TEXT,
    made          INTEGER NOT NULL,
    input         BIGINT  NOT NULL,
    output        BIGINT  NOT NULL,
    -- billionths of the currency; none: the model has no price
    cost          BIGINT,
    -- 1: the answer was taken from `answers`
    kept          INTEGER NOT NULL,
    millis        BIGINT  NOT NULL,
    failure       TEXT
);

CREATE INDEX calls_by_day ON calls (day);

-- What models answered, by the hash of all that decides the answer.
CREATE TABLE answers (
    question      TEXT    NOT NULL PRIMARY KEY,
    answer        TEXT    NOT NULL,
    cut_short     INTEGER NOT NULL,
    input         BIGINT  NOT NULL,
    output        BIGINT  NOT NULL,
    used          TEXT    NOT NULL
);

CREATE INDEX answers_by_use ON answers (used);
