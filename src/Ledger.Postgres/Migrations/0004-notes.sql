DROP TABLE claims;
DROP TABLE articles;

-- `article` of an entry is what it is filed under: of a note the article or place that it is about, or nothing.
CREATE INDEX entries_of_notes ON entries (sequence) WHERE kind <> 1;

-- Readings that had to go, with the article and the text that are not taken in again. Follows from the removals in the chain.
CREATE TABLE removed (
    entry   bigint PRIMARY KEY REFERENCES entries (sequence),
    article text   COLLATE "C" NOT NULL,
    text    bytea  NOT NULL
);

CREATE INDEX removed_by_article ON removed USING hash (article);
CREATE INDEX removed_by_text ON removed (text);

-- Nothing is changed, and nothing goes but what a removal names. The triggers stop accidents; the chain finds what goes around them.
CREATE FUNCTION refuse_unless_removed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    may boolean := false;
BEGIN
    IF TG_TABLE_NAME = 'bodies' THEN
        SELECT EXISTS (SELECT FROM removed r WHERE r.entry = OLD.entry) INTO may;
    ELSIF TG_TABLE_NAME = 'texts' THEN
        SELECT EXISTS (SELECT FROM removed r WHERE r.text = OLD.hash) INTO may;
    ELSIF TG_TABLE_NAME = 'intakes' THEN
        SELECT EXISTS (SELECT FROM removed r WHERE r.article = OLD.article) INTO may;
    ELSIF TG_TABLE_NAME = 'originals' THEN
        SELECT NOT EXISTS (SELECT FROM intakes i WHERE i.original = OLD.hash) INTO may;
    END IF;
    IF NOT may THEN
        RAISE EXCEPTION 'a ledger is append-only';
    END IF;
    RETURN OLD;
END
$$;

CREATE TRIGGER bodies_keep BEFORE UPDATE OR TRUNCATE ON bodies FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER bodies_stay BEFORE DELETE ON bodies FOR EACH ROW EXECUTE FUNCTION refuse_unless_removed();
CREATE TRIGGER removed_keep BEFORE UPDATE OR DELETE OR TRUNCATE ON removed FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DROP TRIGGER texts_keep ON texts;
CREATE TRIGGER texts_keep BEFORE UPDATE OR TRUNCATE ON texts FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER texts_stay BEFORE DELETE ON texts FOR EACH ROW EXECUTE FUNCTION refuse_unless_removed();

DROP TRIGGER intakes_keep ON intakes;
CREATE TRIGGER intakes_keep BEFORE UPDATE OR TRUNCATE ON intakes FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER intakes_stay BEFORE DELETE ON intakes FOR EACH ROW EXECUTE FUNCTION refuse_unless_removed();

DROP TRIGGER originals_keep ON originals;
CREATE TRIGGER originals_keep BEFORE UPDATE OR TRUNCATE ON originals FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER originals_stay BEFORE DELETE ON originals FOR EACH ROW EXECUTE FUNCTION refuse_unless_removed();
