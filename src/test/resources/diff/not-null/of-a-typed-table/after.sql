CREATE TYPE row_type AS (a int, b int);
CREATE TABLE t OF row_type (a CONSTRAINT a_required NOT NULL, b CONSTRAINT b_is_there NOT NULL);
