-- DropFunction
DROP FUNCTION "f"(integer);
