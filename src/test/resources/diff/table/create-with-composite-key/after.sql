CREATE TABLE t (a integer, b integer, c text, PRIMARY KEY (a, b));
