-- CreateTable
CREATE TABLE "amounts" (
    "amount" INTEGER
);

-- CreateAggregate
CREATE AGGREGATE "total"(amount integer) (
    SFUNC = int4pl,
    STYPE = integer,
    COMBINEFUNC = int4pl,
    INITCOND = '0',
    PARALLEL = SAFE
);

-- CreateView
CREATE VIEW "totals" AS
SELECT total(amount) AS total
   FROM amounts;

-- Comment
COMMENT ON AGGREGATE "total"(integer) IS 'All of them';
