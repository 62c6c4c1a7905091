CREATE TABLE members (team integer, member text);
CREATE TABLE t (team integer);
