CREATE TABLE numbers (n integer NOT NULL);
CREATE VIEW small AS SELECT n, n::text COLLATE "C" AS label FROM numbers;
CREATE FUNCTION rows_of_small() RETURNS SETOF small
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT * FROM small;
END;
CREATE OR REPLACE VIEW small WITH (security_barrier = true) AS
SELECT n, n::text COLLATE "C" AS label FROM numbers WHERE n < (SELECT count(*) FROM rows_of_small());
CREATE MATERIALIZED VIEW smallest AS SELECT min(n) AS n FROM numbers;
