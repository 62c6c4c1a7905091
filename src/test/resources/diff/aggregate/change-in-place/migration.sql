-- AlterAggregate
CREATE OR REPLACE AGGREGATE "total"(integer) (
    SFUNC = int4pl,
    STYPE = integer,
    INITCOND = '0',
    PARALLEL = SAFE
);
