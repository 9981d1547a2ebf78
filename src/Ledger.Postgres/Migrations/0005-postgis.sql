-- Places as geometries of PostGIS, so that a map program opens the table as a layer.
ALTER TABLE search_places ADD COLUMN geom geometry(Point, 4326);
UPDATE search_places SET geom = ST_SetSRID(ST_MakePoint(spot[0], spot[1]), 4326);
DROP INDEX search_places_by_spot;
ALTER TABLE search_places DROP COLUMN spot;
ALTER TABLE search_places ALTER COLUMN geom SET NOT NULL;
CREATE INDEX search_places_by_geom ON search_places USING gist (geom);
