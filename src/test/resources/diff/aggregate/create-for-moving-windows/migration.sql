-- CreateAggregate
CREATE AGGREGATE "moving"(double precision) (
    SFUNC = float8pl,
    STYPE = double precision,
    INITCOND = '0',
    MSFUNC = float8pl,
    MINVFUNC = float8mi,
    MSTYPE = double precision,
    MSSPACE = 8,
    MINITCOND = '0'
);
