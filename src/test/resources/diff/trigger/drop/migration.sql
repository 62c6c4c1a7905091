-- DropTrigger
DROP TRIGGER "touched" ON "t";
