-- What a translator stands for, found again by the very text: the last one of each pair of languages.
CREATE TABLE approved_translations (
    source_language TEXT NOT NULL,
    target_language TEXT NOT NULL,
    source_hash     TEXT NOT NULL,
    reviewer        TEXT NOT NULL,
    reviewed        TEXT NOT NULL,
    translated      TEXT NOT NULL,
    PRIMARY KEY (source_language, target_language, source_hash)
);
