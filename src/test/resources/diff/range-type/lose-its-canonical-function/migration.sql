-- DropRangeType
DROP TYPE "span" CASCADE;

-- CreateRangeType
CREATE TYPE "span" AS RANGE (
    SUBTYPE = integer,
    SUBTYPE_DIFF = int4range_subdiff
);
