CREATE DOMAIN bare AS integer;
CREATE DOMAIN code AS varchar(9) COLLATE "C" DEFAULT 'a' NOT NULL CHECK (VALUE IN ('a', 'b')) CONSTRAINT short CHECK (length(VALUE) < 5);
COMMENT ON DOMAIN code IS 'Short';
COMMENT ON CONSTRAINT short ON DOMAIN code IS 'Really';
CREATE TABLE t (id integer PRIMARY KEY, code code NOT NULL, codes code[] DEFAULT '{a}');
