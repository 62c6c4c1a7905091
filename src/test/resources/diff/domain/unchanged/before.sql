CREATE DOMAIN bare AS integer;
CREATE DOMAIN code AS varchar(9) COLLATE "C" DEFAULT 'a' NOT NULL CHECK (VALUE IN ('a', 'b'));
COMMENT ON DOMAIN code IS 'Short';
CREATE TABLE t (bare bare, code code, codes code[]);
