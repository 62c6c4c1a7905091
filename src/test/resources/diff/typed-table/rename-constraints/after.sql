CREATE TYPE row_type AS (a int, b int);
CREATE TABLE t OF row_type (a CONSTRAINT key PRIMARY KEY, b CONSTRAINT positive CHECK (b > 0));
CREATE TABLE u OF row_type (CONSTRAINT t_of_u FOREIGN KEY (b) REFERENCES t);
