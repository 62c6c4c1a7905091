CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int);
CREATE AGGREGATE total(*) (SFUNC = int8inc, STYPE = int8, INITCOND = '0');
