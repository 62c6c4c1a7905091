CREATE DOMAIN amount AS integer;
CREATE TABLE t (a amount);
CREATE TABLE u (id integer, a amount);
