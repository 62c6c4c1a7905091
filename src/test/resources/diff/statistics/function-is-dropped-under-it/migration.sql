-- DropStatisticsObject
DROP STATISTICS "s";

-- DropFunction
DROP FUNCTION "f"(integer);
