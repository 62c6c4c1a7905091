CREATE FUNCTION compare(int, text) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT btint4cmp($1, $2::int)';
CREATE FUNCTION compare_length(int, text) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT btint4cmp($1, length($2))';
ALTER OPERATOR FAMILY integer_ops USING btree ADD FUNCTION 1 (int, text) compare_length(int, text);
