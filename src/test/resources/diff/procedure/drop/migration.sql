-- DropFunction
DROP PROCEDURE "p"(integer, integer);
