CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int, INITCOND = '0', PARALLEL = SAFE);
CREATE TABLE amounts (amount int);
CREATE VIEW totals AS SELECT total(amount) AS total FROM amounts;
