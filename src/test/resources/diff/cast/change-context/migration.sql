-- DropCast
DROP CAST (integer AS pair);

-- CreateCast
CREATE CAST (integer AS pair) WITH FUNCTION pair_of(integer) AS ASSIGNMENT;

-- Comment
COMMENT ON CAST (integer AS pair) IS 'Twice';
