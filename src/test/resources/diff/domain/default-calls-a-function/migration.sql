-- CreateFunction
CREATE FUNCTION "next_code"()
 RETURNS text
 LANGUAGE sql
RETURN 'a'::text;

-- AlterDomain
ALTER DOMAIN "code" SET DEFAULT next_code();
