CREATE TABLE t (a integer, b integer, CONSTRAINT u UNIQUE (a, b) DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE r (a integer, b integer);
