-- The chain: one row an entry, numbered from 1 without gaps. `recorded` is not covered by the hash.
-- Names are compared code point by code point ("C"), so that they come in the same order everywhere.
CREATE TABLE entries (
    sequence bigint      PRIMARY KEY,
    kind     integer     NOT NULL,
    article  text        COLLATE "C" NOT NULL,
    content  bytea       NOT NULL CHECK (length(content) = 32),
    previous bytea       NOT NULL CHECK (length(previous) = 32),
    hash     bytea       NOT NULL CHECK (length(hash) = 32),
    recorded timestamptz NOT NULL
);

-- A hash, because a name may be longer than a b-tree takes.
CREATE INDEX entries_by_article ON entries USING hash (article);

-- Texts in UTF-8, by their SHA-256, so that readings of one text share it. Bytes, because a text may hold U+0000, which the type `text` refuses.
CREATE TABLE texts (
    hash bytea PRIMARY KEY CHECK (length(hash) = 32),
    body bytea NOT NULL
);

-- The article of an entry, and its place mentions: a list of JSON objects, Brotli (RFC 7932), and its size before that.
CREATE TABLE articles (
    entry         bigint  PRIMARY KEY REFERENCES entries (sequence),
    text          bytea   NOT NULL REFERENCES texts (hash),
    document      text    NOT NULL,
    mentions      bytea   NOT NULL,
    mentions_size integer NOT NULL
);

-- The claims of an entry in their order. Whatever stands beside `document` is taken from it and from the article, to search by.
-- Days are half-open, `until` exclusive; an open side is NULL. `type` is the number of the claim type.
-- That each belongs to an entry is found by verification: a reference would cost more than writing the row.
CREATE TABLE claims (
    entry           bigint  NOT NULL,
    ordinal         integer NOT NULL,
    id              text    COLLATE "C" NOT NULL,
    type            integer NOT NULL,
    place           text    COLLATE "C",
    valid_from      date,
    valid_until     date,
    said_from       date,
    said_until      date,
    published_from  date,
    published_until date,
    document        text    NOT NULL,
    PRIMARY KEY (entry, ordinal)
);

CREATE INDEX claims_by_place ON claims (place, published_until) WHERE place IS NOT NULL;

-- The bytes that articles were read from, by their SHA-256: Brotli (RFC 7932), and their size before that.
CREATE TABLE originals (
    hash bytea  PRIMARY KEY CHECK (length(hash) = 32),
    body bytea  NOT NULL,
    size bigint NOT NULL
);

-- What has been taken in, and by which program: `key` is a digest of the article and of the program that read it, so that the same work
-- is not done twice. `form` (JSON) says how the original is to be read. The chain does not cover this table: it says what was done, not what was said.
CREATE TABLE intakes (
    id       bigint      PRIMARY KEY,
    key      bytea       NOT NULL UNIQUE CHECK (length(key) = 32),
    article  text        COLLATE "C" NOT NULL,
    original bytea       NOT NULL REFERENCES originals (hash),
    form     text        NOT NULL,
    recorded timestamptz NOT NULL
);

CREATE INDEX intakes_by_article ON intakes USING hash (article);

-- Nothing is changed or removed. The triggers stop accidents; the chain finds what goes around them.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a ledger is append-only';
END
$$;

CREATE TRIGGER entries_keep BEFORE UPDATE OR DELETE OR TRUNCATE ON entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER texts_keep BEFORE UPDATE OR DELETE OR TRUNCATE ON texts FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER articles_keep BEFORE UPDATE OR DELETE OR TRUNCATE ON articles FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER claims_keep BEFORE UPDATE OR DELETE OR TRUNCATE ON claims FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER originals_keep BEFORE UPDATE OR DELETE OR TRUNCATE ON originals FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER intakes_keep BEFORE UPDATE OR DELETE OR TRUNCATE ON intakes FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
