-- DropEventTrigger
DROP EVENT TRIGGER "watch";

-- CreateEventTrigger
CREATE EVENT TRIGGER "watch" ON ddl_command_start EXECUTE FUNCTION guard();
