-- DropRangeType
DROP TYPE "span";

-- CreateRangeType
CREATE TYPE "span" AS RANGE (
    SUBTYPE = integer
);
