CREATE TYPE gone AS ENUM ('x');
CREATE SEQUENCE gone_seq;
CREATE TABLE old (id integer PRIMARY KEY, kind gone);
CREATE TABLE t (id integer, old_id integer REFERENCES old, a text, n bigint DEFAULT nextval('gone_seq'));
CREATE INDEX t_a_idx ON t (a);
