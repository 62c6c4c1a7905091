-- DropTrigger
DROP TRIGGER "touched" ON "t";

-- DropFunction
DROP FUNCTION "on_row"();
