CREATE SCHEMA ext;
CREATE EXTENSION citext;
-- As if it were one that names its schema in its objects.
UPDATE pg_extension SET extrelocatable = false WHERE extname = 'citext';
