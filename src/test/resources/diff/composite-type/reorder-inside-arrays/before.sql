CREATE TYPE part AS (x integer, y text);
CREATE TYPE whole AS (name text, parts part[]);
CREATE TABLE t (id integer, wholes whole[] DEFAULT '{}', parts part[]);
