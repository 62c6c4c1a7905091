CREATE AGGREGATE total(int) (SFUNC = int4_sum, STYPE = bigint);
CREATE TABLE amounts (amount int);
CREATE VIEW totals AS SELECT total(amount) AS total FROM amounts;
