CREATE SCHEMA audit;
CREATE AGGREGATE audit.total(integer) (SFUNC = int4pl, STYPE = integer);
