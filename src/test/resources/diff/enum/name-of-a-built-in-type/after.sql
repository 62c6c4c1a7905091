CREATE TYPE path AS ENUM ('a', 'c');
COMMENT ON TYPE public.path IS 'the way';
CREATE TABLE t (p public.path DEFAULT 'a', q public.path[]);
