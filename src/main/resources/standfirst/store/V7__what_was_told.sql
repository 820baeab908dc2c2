-- What editions in a language showed (a point, an article, the address of a headline), and on which day first.
CREATE TABLE told (
    language     TEXT    NOT NULL,
    what         TEXT    NOT NULL,
    day          TEXT    NOT NULL,
    PRIMARY KEY (language, what)
);
