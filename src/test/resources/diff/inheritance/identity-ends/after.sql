CREATE TABLE p (a int, x text NOT NULL);
CREATE TABLE c (b int) INHERITS (p);
COMMENT ON COLUMN c.x IS 'X of c';
