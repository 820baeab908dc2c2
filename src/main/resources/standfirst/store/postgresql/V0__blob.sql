-- What SQLite calls a blob, so that the statements that follow are the same on both.
CREATE DOMAIN blob AS bytea;
