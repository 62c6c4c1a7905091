-- CreateFunction
CREATE FUNCTION "guard"()
 RETURNS event_trigger
 LANGUAGE plpgsql
AS $function$ BEGIN NULL; END $function$;

-- CreateEventTrigger
CREATE EVENT TRIGGER "watch" ON sql_drop WHEN TAG IN ('DROP TABLE', 'DROP VIEW') EXECUTE FUNCTION guard();
ALTER EVENT TRIGGER "watch" ENABLE ALWAYS;

-- Comment
COMMENT ON EVENT TRIGGER "watch" IS 'nothing goes unseen';
