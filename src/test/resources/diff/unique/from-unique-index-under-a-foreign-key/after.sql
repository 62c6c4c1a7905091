CREATE TABLE t (a integer, b integer, CONSTRAINT u UNIQUE (a));
CREATE TABLE r (a integer REFERENCES t (a));
