CREATE TABLE t (a integer, b text, c jsonb);
CREATE INDEX i ON t USING hash (a);
CREATE INDEX j ON t USING gin (c);
CREATE INDEX k ON t USING brin (a);
