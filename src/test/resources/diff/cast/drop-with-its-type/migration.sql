-- DropCast
DROP CAST (integer AS pair);

-- DropFunction
DROP FUNCTION "pair_of"(integer);

-- DropType
DROP TYPE "pair";
