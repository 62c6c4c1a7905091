CREATE DOMAIN z_base AS bigint CHECK (VALUE > 0);
CREATE DOMAIN a_small AS z_base CHECK (VALUE < 100);
CREATE TABLE t (a a_small, z z_base);
