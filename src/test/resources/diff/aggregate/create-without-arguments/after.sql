CREATE AGGREGATE rows_there(*) (SFUNC = int8inc, STYPE = int8, INITCOND = '0');
COMMENT ON AGGREGATE rows_there(*) IS 'Count';
CREATE AGGREGATE largest(int) (SFUNC = int4larger, STYPE = int, SORTOP = >);
