CREATE FUNCTION area(x double precision, y double precision, width double precision, height double precision) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE VIEW areas AS SELECT area(0, 0, 2, 3) AS area;
