-- The chain: one row an entry, numbered from 1 without gaps. `recorded` (RFC 3339, UTC) is not covered by the hash.
CREATE TABLE entries (
    sequence INTEGER PRIMARY KEY,
    kind     INTEGER NOT NULL,
    article  TEXT    NOT NULL,
    content  BLOB    NOT NULL CHECK (length(content) = 32),
    previous BLOB    NOT NULL CHECK (length(previous) = 32),
    hash     BLOB    NOT NULL CHECK (length(hash) = 32),
    recorded TEXT    NOT NULL
) STRICT;

CREATE INDEX entries_by_article ON entries (article);

-- Texts by the SHA-256 of their UTF-8 form, so that readings of one text share it.
CREATE TABLE texts (
    id   INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    body TEXT NOT NULL
) STRICT;

-- The article of an entry, and its place mentions: a list of JSON objects, Brotli (RFC 7932), and its size before that.
CREATE TABLE articles (
    entry         INTEGER PRIMARY KEY REFERENCES entries (sequence),
    text          BLOB    NOT NULL REFERENCES texts (hash),
    document      TEXT    NOT NULL,
    mentions      BLOB    NOT NULL,
    mentions_size INTEGER NOT NULL
) STRICT;

-- The claims of an entry in their order. Whatever stands beside `document` is taken from it and from the article, to search by.
-- Days are half-open, `until` exclusive; an open side is NULL. `type` is the number of the claim type.
CREATE TABLE claims (
    entry           INTEGER NOT NULL REFERENCES entries (sequence),
    ordinal         INTEGER NOT NULL,
    id              TEXT    NOT NULL,
    type            INTEGER NOT NULL,
    place           TEXT,
    valid_from      TEXT,
    valid_until     TEXT,
    said_from       TEXT,
    said_until      TEXT,
    published_from  TEXT,
    published_until TEXT,
    document        TEXT    NOT NULL
) STRICT;

CREATE UNIQUE INDEX claims_by_entry ON claims (entry, ordinal);
CREATE INDEX claims_by_place ON claims (place, published_until) WHERE place IS NOT NULL;

-- Nothing is changed or removed. The triggers stop accidents; the chain finds what goes around them.
CREATE TRIGGER entries_keep BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'a ledger is append-only'); END;
CREATE TRIGGER entries_stay BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'a ledger is append-only'); END;
CREATE TRIGGER texts_keep BEFORE UPDATE ON texts BEGIN SELECT RAISE(ABORT, 'a ledger is append-only'); END;
CREATE TRIGGER texts_stay BEFORE DELETE ON texts BEGIN SELECT RAISE(ABORT, 'a ledger is append-only'); END;
CREATE TRIGGER articles_keep BEFORE UPDATE ON articles BEGIN SELECT RAISE(ABORT, 'a ledger is append-only'); END;
CREATE TRIGGER articles_stay BEFORE DELETE ON articles BEGIN SELECT RAISE(ABORT, 'a ledger is append-only'); END;
CREATE TRIGGER claims_keep BEFORE UPDATE ON claims BEGIN SELECT RAISE(ABORT, 'a ledger is append-only'); END;
CREATE TRIGGER claims_stay BEFORE DELETE ON claims BEGIN SELECT RAISE(ABORT, 'a ledger is append-only'); END;
