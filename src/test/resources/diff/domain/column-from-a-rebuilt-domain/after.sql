CREATE DOMAIN amount AS bigint;
CREATE TABLE t (a amount, b integer);
