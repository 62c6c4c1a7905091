CREATE TYPE row_type AS (a int, b int);
CREATE TABLE books OF row_type (a PRIMARY KEY);
