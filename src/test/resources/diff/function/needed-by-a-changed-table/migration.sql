-- CreateFunction
CREATE FUNCTION "number"()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 7$function$;

-- AlterTable
ALTER TABLE "a" ADD COLUMN     "other" INTEGER DEFAULT number(),
ALTER COLUMN "id" SET DEFAULT number();
