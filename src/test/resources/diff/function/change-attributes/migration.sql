-- CreateFunction
CREATE OR REPLACE FUNCTION "f"(n integer)
 RETURNS integer
 LANGUAGE sql
 STABLE PARALLEL SAFE STRICT COST 7
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$SELECT n + 1$function$;
