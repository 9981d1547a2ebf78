DROP TABLE claims;
DROP TABLE articles;

-- `article` of an entry is what it is filed under: of a note the article or place that it is about, or nothing.
CREATE INDEX entries_by_kind ON entries (kind, sequence) WHERE kind <> 1;

-- Readings that had to go, with the article and the text that are not taken in again. Follows from the removals in the chain.
CREATE TABLE removed (
    entry   INTEGER PRIMARY KEY REFERENCES entries (sequence),
    article TEXT    NOT NULL,
    text    BLOB    NOT NULL
) STRICT;

CREATE INDEX removed_by_article ON removed (article);
CREATE INDEX removed_by_text ON removed (text);

-- Nothing is changed, and nothing goes but what a removal names. The triggers stop accidents; the chain finds what goes around them.
CREATE TRIGGER bodies_keep BEFORE UPDATE ON bodies BEGIN SELECT RAISE(ABORT, 'a ledger is append-only'); END;
CREATE TRIGGER removed_keep BEFORE UPDATE ON removed BEGIN SELECT RAISE(ABORT, 'a ledger is append-only'); END;
CREATE TRIGGER removed_stay BEFORE DELETE ON removed BEGIN SELECT RAISE(ABORT, 'a ledger is append-only'); END;
CREATE TRIGGER bodies_stay BEFORE DELETE ON bodies WHEN NOT EXISTS (SELECT 1 FROM removed WHERE entry = OLD.entry) BEGIN SELECT RAISE(ABORT, 'a ledger is append-only'); END;

DROP TRIGGER texts_stay;
CREATE TRIGGER texts_stay BEFORE DELETE ON texts WHEN NOT EXISTS (SELECT 1 FROM removed WHERE text = OLD.hash) BEGIN SELECT RAISE(ABORT, 'a ledger is append-only'); END;

DROP TRIGGER intakes_stay;
CREATE TRIGGER intakes_stay BEFORE DELETE ON intakes WHEN NOT EXISTS (SELECT 1 FROM removed WHERE article = OLD.article) BEGIN SELECT RAISE(ABORT, 'a ledger is append-only'); END;

DROP TRIGGER originals_stay;
CREATE TRIGGER originals_stay BEFORE DELETE ON originals WHEN EXISTS (SELECT 1 FROM intakes WHERE original = OLD.hash) BEGIN SELECT RAISE(ABORT, 'a ledger is append-only'); END;
