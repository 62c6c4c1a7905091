-- AlterTable
ALTER TABLE "events" ALTER COLUMN "kind" DROP DEFAULT;

-- DropFunction
DROP FUNCTION "f"();

-- CreateFunction
CREATE FUNCTION "f"()
 RETURNS character varying
 LANGUAGE sql
AS $function$SELECT 'a'::varchar$function$;

-- AlterTable
ALTER TABLE "events" ALTER COLUMN "kind" SET DEFAULT f();

-- AlterTable
ALTER TABLE "events_2024" ALTER COLUMN "kind" SET DEFAULT 'mine';
