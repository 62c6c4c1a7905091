-- CreateTable
CREATE TABLE "t" (
    "id" INTEGER,
    "a" TEXT
);

-- CreateFunction
CREATE FUNCTION "on_row"()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN RETURN new; END$function$;

-- CreateTrigger
CREATE TRIGGER "touched" BEFORE UPDATE OF a ON "t" FOR EACH ROW WHEN ((old.a IS DISTINCT FROM new.a)) EXECUTE FUNCTION on_row('x');
