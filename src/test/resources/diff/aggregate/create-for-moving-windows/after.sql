CREATE AGGREGATE moving(float8) (
    SFUNC = float8pl, STYPE = float8, INITCOND = '0',
    MSFUNC = float8pl, MINVFUNC = float8mi, MSTYPE = float8, MSSPACE = 8, MINITCOND = '0'
);
