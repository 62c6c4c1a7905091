-- DropEventTrigger
DROP EVENT TRIGGER "watch";

-- DropFunction
DROP FUNCTION "guard"();
