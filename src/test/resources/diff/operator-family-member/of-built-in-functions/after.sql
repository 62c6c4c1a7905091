CREATE TABLE t (a int);
ALTER OPERATOR FAMILY tsvector_ops USING gin ADD OPERATOR 9 = (tsvector, tsvector);
