CREATE AGGREGATE total(amount int) (SFUNC = int4pl, STYPE = int, INITCOND = '0', COMBINEFUNC = int4pl, PARALLEL = SAFE);
COMMENT ON AGGREGATE total(int) IS 'All of them';
CREATE TABLE amounts (amount int);
CREATE VIEW totals AS SELECT total(amount) AS total FROM amounts;
