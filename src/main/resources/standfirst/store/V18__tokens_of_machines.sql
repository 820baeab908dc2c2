-- What machines show to be let into the API. Only the hash of a token is kept; `scopes` are parted by commas. One that
-- was revoked stays, to tell when.
CREATE TABLE tokens (
    name         TEXT NOT NULL PRIMARY KEY,
    hash         TEXT NOT NULL UNIQUE,
    scopes       TEXT NOT NULL,
    made         TEXT NOT NULL,
    used         TEXT,
    revoked      TEXT
);
