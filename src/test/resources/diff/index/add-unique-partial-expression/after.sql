CREATE TABLE t (a integer, b text, c jsonb);
CREATE UNIQUE INDEX i ON t (lower(b), (a + 1)) WHERE a IS NOT NULL;
