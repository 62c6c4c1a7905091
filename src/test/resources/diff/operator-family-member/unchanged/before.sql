CREATE FUNCTION bigger(int, text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 > $2::int';
CREATE FUNCTION compare(int, text) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT btint4cmp($1, $2::int)';
CREATE OPERATOR ># (LEFTARG = int, RIGHTARG = text, FUNCTION = bigger);
ALTER OPERATOR FAMILY integer_ops USING btree ADD
    OPERATOR 5 ># (int, text), FUNCTION 1 (int, text) compare(int, text);
