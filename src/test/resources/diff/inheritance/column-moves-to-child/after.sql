CREATE TABLE p (a int);
CREATE TABLE c (b int, x text) INHERITS (p);
CREATE TABLE d () INHERITS (p);
