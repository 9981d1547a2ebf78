-- What an entry holds: the body whose SHA-256 is the entry's content, Brotli (RFC 7932), and its size before that. Readings have a text, notes have none.
-- The program moves what is in `articles` and `claims` here, and then drops them.
CREATE TABLE bodies (
    entry  bigint  PRIMARY KEY REFERENCES entries (sequence),
    text   bytea   REFERENCES texts (hash),
    claims integer NOT NULL,
    size   integer NOT NULL,
    body   bytea   NOT NULL
);

-- It is packed already.
ALTER TABLE bodies ALTER COLUMN body SET STORAGE EXTERNAL;
