CREATE TYPE path AS ENUM ('a', 'b');
CREATE TABLE t (p public.path DEFAULT 'a');
