-- CreateFunction
CREATE OR REPLACE PROCEDURE "p"(IN n integer, INOUT m integer DEFAULT 1)
 LANGUAGE plpgsql
AS $procedure$BEGIN INSERT INTO t VALUES (n + m); END$procedure$;
