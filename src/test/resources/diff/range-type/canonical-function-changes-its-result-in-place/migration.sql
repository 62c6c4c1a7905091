-- CreateFunction
CREATE OR REPLACE FUNCTION "span_canonical"(span)
 RETURNS span
 LANGUAGE internal
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$int4range_canonical$function$;
