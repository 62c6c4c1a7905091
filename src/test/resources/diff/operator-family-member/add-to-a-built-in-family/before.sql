CREATE FUNCTION bigger(int, text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 > $2::int';
