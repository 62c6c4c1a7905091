-- CreateEnum
CREATE TYPE "s"."mood" AS ENUM ('ok');

-- CreateFunction
CREATE FUNCTION "g"()
 RETURNS TABLE(id integer, m s.mood)
 LANGUAGE sql
AS $function$ SELECT 1, 'ok'::s.mood $function$;

-- CreateFunction
CREATE FUNCTION "s"."f"(m s.mood, OUT a integer, OUT "B" text)
 RETURNS record
 LANGUAGE sql
AS $function$ SELECT 1, 'x' $function$;

-- Comment
COMMENT ON ROUTINE "s"."f"(s.mood) IS 'F';
