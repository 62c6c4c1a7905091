CREATE TYPE mood AS ENUM ('ok', 'bad');
CREATE TABLE t (m mood DEFAULT 'ok');
CREATE VIEW v AS SELECT m FROM t WHERE m = 'ok';
CREATE FUNCTION f(m mood) RETURNS boolean LANGUAGE sql AS $$ SELECT m = 'ok' $$;
