-- What is searched by. All of it follows from the entries and may be made anew, so that, unlike the ledger, it is changed: it has the newest reading of each article.
-- Ids are keys: day of publication, entry, claim (see SearchKey), so that rows lie in the order of hits. Words are folded by the program and parted by spaces.
CREATE TABLE search_state (
    indexed INTEGER NOT NULL
) STRICT;

INSERT INTO search_state (indexed) VALUES (0);

CREATE TABLE search_articles (
    id      INTEGER PRIMARY KEY,
    article TEXT    NOT NULL UNIQUE,
    claims  INTEGER NOT NULL
) STRICT;

CREATE TABLE search_claims (
    id         INTEGER PRIMARY KEY,
    place      INTEGER,
    side       TEXT,
    type       INTEGER NOT NULL,
    factuality INTEGER NOT NULL
) STRICT;

CREATE INDEX search_claims_by_place ON search_claims (place) WHERE place IS NOT NULL;

CREATE TABLE search_places (
    id       INTEGER PRIMARY KEY,
    place    TEXT    NOT NULL UNIQUE,
    document TEXT    NOT NULL,
    claims   INTEGER NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_points USING rtree (id, west, east, south, north);
CREATE VIRTUAL TABLE search_texts USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE search_quotes USING fts5 (words, source, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');

-- How many rows have a word: tells which way round a question is answered sooner.
CREATE VIRTUAL TABLE search_text_words USING fts5vocab (search_texts, row);
CREATE VIRTUAL TABLE search_quote_words USING fts5vocab (search_quotes, row);

-- Was made for this and never asked.
DROP INDEX claims_by_place;
