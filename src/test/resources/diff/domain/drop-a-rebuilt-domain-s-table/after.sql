CREATE DOMAIN amount AS bigint;
CREATE TABLE u (id integer);
