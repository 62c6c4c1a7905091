CREATE TYPE part AS (y text, x integer);
CREATE TYPE whole AS (name text, parts part[]);
CREATE TABLE t (id integer, wholes whole[] DEFAULT '{}', parts part[]);
