-- What is searched by. All of it follows from the entries and may be made anew, so that, unlike the ledger, it is changed: it has the newest reading of each article.
-- Ids are keys: day of publication, entry, claim (see SearchKey), so that rows lie in the order of hits. Words are folded by the program and parted by spaces.
CREATE TABLE search_state (
    indexed bigint NOT NULL
);

INSERT INTO search_state (indexed) VALUES (0);

CREATE TABLE search_articles (
    id      bigint   PRIMARY KEY,
    article text     COLLATE "C" NOT NULL,
    claims  integer  NOT NULL,
    words   tsvector NOT NULL
);

-- A hash, because a name may be longer than a b-tree takes.
CREATE INDEX search_articles_by_name ON search_articles USING hash (article);
CREATE INDEX search_articles_by_words ON search_articles USING gin (words);

CREATE TABLE search_places (
    id       bigint  PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    place    text    COLLATE "C" NOT NULL UNIQUE,
    document text    NOT NULL,
    claims   integer NOT NULL,
    spot     point   NOT NULL
);

CREATE INDEX search_places_by_spot ON search_places USING gist (spot);

CREATE TABLE search_claims (
    id         bigint   PRIMARY KEY,
    place      bigint,
    side       text     COLLATE "C",
    type       integer  NOT NULL,
    factuality integer  NOT NULL,
    words      tsvector NOT NULL,
    source     tsvector NOT NULL
);

CREATE INDEX search_claims_by_place ON search_claims (place, id) WHERE place IS NOT NULL;
CREATE INDEX search_claims_by_words ON search_claims USING gin (words);
CREATE INDEX search_claims_by_source ON search_claims USING gin (source);

-- Was made for this and never asked.
DROP INDEX claims_by_place;
