CREATE DOMAIN z_base AS integer CHECK (VALUE > 0);
CREATE DOMAIN a_small AS z_base CHECK (VALUE < 100);
CREATE TABLE t (id integer, a a_small);
