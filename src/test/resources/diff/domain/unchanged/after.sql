CREATE DOMAIN bare AS int;
CREATE DOMAIN code AS character varying(9) COLLATE "C" DEFAULT 'a'::varchar NOT NULL CHECK (VALUE = 'a' OR VALUE = 'b');
COMMENT ON DOMAIN code IS 'Short';
ALTER DOMAIN code DROP CONSTRAINT code_check;
ALTER DOMAIN code ADD CHECK (VALUE IN ('a', 'b'));
CREATE TABLE t (bare bare, code code, codes code[]);
