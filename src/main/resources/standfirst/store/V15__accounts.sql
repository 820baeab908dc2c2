-- Those who work here. `roles` and `languages` (BCP 47) are parted by spaces.
CREATE TABLE accounts (
    name          TEXT    NOT NULL PRIMARY KEY,
    display_name  TEXT    NOT NULL,
    roles         TEXT    NOT NULL,
    languages     TEXT    NOT NULL,
    -- none: signs in at an OpenID provider
    password_hash TEXT,
    disabled      INTEGER NOT NULL DEFAULT 0
);
