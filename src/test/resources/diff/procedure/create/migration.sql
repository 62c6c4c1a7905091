-- CreateFunction
CREATE PROCEDURE "p"(IN n integer, INOUT m integer DEFAULT 1)
 LANGUAGE plpgsql
AS $procedure$BEGIN INSERT INTO t VALUES (n); END$procedure$;

-- Comment
COMMENT ON ROUTINE "p"(integer, integer) IS 'Adds';
