CREATE TABLE a (x text, y text); CREATE TABLE b () INHERITS (a);
