-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "s";

-- DropTrigger
DROP TRIGGER "touched" ON "t";

-- DropFunction
DROP FUNCTION "on_row"();

-- CreateFunction
CREATE FUNCTION "s"."on_row"()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN RETURN new; END$function$;

-- CreateTrigger
CREATE TRIGGER "touched" BEFORE INSERT ON "t" FOR EACH ROW EXECUTE FUNCTION s.on_row();
