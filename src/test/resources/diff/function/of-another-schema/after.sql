CREATE SCHEMA s;
CREATE TYPE s.mood AS ENUM ('ok');
CREATE FUNCTION s.f(m s.mood, OUT a integer, OUT "B" text) LANGUAGE sql AS $$ SELECT 1, 'x' $$;
CREATE FUNCTION g() RETURNS TABLE (id integer, m s.mood) LANGUAGE sql AS $$ SELECT 1, 'ok'::s.mood $$;
COMMENT ON FUNCTION s.f IS 'F';
