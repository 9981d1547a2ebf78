-- The bytes that articles were read from, by their SHA-256: Brotli (RFC 7932), and their size before that.
CREATE TABLE originals (
    id   INTEGER PRIMARY KEY,
    hash BLOB    NOT NULL UNIQUE CHECK (length(hash) = 32),
    body BLOB    NOT NULL,
    size INTEGER NOT NULL
) STRICT;

-- What has been taken in, and by which program: `key` is a digest of the article and of the program that read it, so that the same work
-- is not done twice. `form` (JSON) says how the original is to be read. The chain does not cover this table: it says what was done, not what was said.
CREATE TABLE intakes (
    id       INTEGER PRIMARY KEY,
    key      BLOB NOT NULL UNIQUE CHECK (length(key) = 32),
    article  TEXT NOT NULL,
    original BLOB NOT NULL REFERENCES originals (hash),
    form     TEXT NOT NULL,
    recorded TEXT NOT NULL
) STRICT;

CREATE INDEX intakes_by_article ON intakes (article, id);

CREATE TRIGGER originals_keep BEFORE UPDATE ON originals BEGIN SELECT RAISE(ABORT, 'a ledger is append-only'); END;
CREATE TRIGGER originals_stay BEFORE DELETE ON originals BEGIN SELECT RAISE(ABORT, 'a ledger is append-only'); END;
CREATE TRIGGER intakes_keep BEFORE UPDATE ON intakes BEGIN SELECT RAISE(ABORT, 'a ledger is append-only'); END;
CREATE TRIGGER intakes_stay BEFORE DELETE ON intakes BEGIN SELECT RAISE(ABORT, 'a ledger is append-only'); END;
