-- DropFunction
DROP FUNCTION "plus"(integer, integer);
