CREATE SCHEMA s;
CREATE TYPE fresh AS ENUM ('x');
CREATE SEQUENCE fresh_seq;
CREATE TABLE s.new (id serial PRIMARY KEY, kind fresh DEFAULT 'x');
CREATE TABLE t (id integer PRIMARY KEY, new_id integer REFERENCES s.new, a varchar(5), n bigint DEFAULT nextval('fresh_seq'));
CREATE UNIQUE INDEX t_a_key ON t (a);
COMMENT ON TABLE t IS 'the t';
