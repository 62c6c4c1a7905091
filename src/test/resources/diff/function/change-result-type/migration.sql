-- DropFunction
DROP FUNCTION "f"(integer);

-- CreateFunction
CREATE FUNCTION "f"(n integer)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT n + 1::bigint$function$;

-- Comment
COMMENT ON ROUTINE "f"(integer) IS 'One more';

-- Revoke
REVOKE EXECUTE ON ROUTINE "f"(integer) FROM PUBLIC;

-- Grant
GRANT EXECUTE ON ROUTINE "f"(integer) TO "pg_monitor";
