CREATE TABLE t (a integer, b text, c jsonb);
CREATE EXTENSION bloom;
