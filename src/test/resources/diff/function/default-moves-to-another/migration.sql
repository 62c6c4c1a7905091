-- CreateFunction
CREATE FUNCTION "g"()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

-- AlterTable
ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT g();

-- DropFunction
DROP FUNCTION "f"();
