-- CreateAggregate
CREATE AGGREGATE "largest"(integer) (
    SFUNC = int4larger,
    STYPE = integer,
    SORTOP = >
);

-- CreateAggregate
CREATE AGGREGATE "rows_there"(*) (
    SFUNC = int8inc,
    STYPE = bigint,
    INITCOND = '0'
);

-- Comment
COMMENT ON AGGREGATE "rows_there"(*) IS 'Count';
