CREATE FUNCTION compare(int, text) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT btint4cmp($1, $2::int)';
CREATE FUNCTION bigger(x int, y text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT compare($1, $2) > 0';
CREATE OPERATOR ># (LEFTARG = int, RIGHTARG = text, FUNCTION = bigger);
ALTER OPERATOR FAMILY integer_ops USING btree ADD OPERATOR 5 ># (int, text);
