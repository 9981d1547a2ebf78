-- What an entry holds: the body whose SHA-256 is the entry's content, Brotli (RFC 7932), and its size before that. Readings have a text, notes have none.
-- The program moves what is in `articles` and `claims` here, and then drops them.
CREATE TABLE bodies (
    entry  INTEGER PRIMARY KEY REFERENCES entries (sequence),
    text   BLOB    REFERENCES texts (hash),
    claims INTEGER NOT NULL,
    size   INTEGER NOT NULL,
    body   BLOB    NOT NULL
) STRICT;
