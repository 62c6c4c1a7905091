-- CreateRangeType
CREATE TYPE "floatrange" AS RANGE (
    SUBTYPE = double precision,
    SUBTYPE_DIFF = float8mi
);

-- CreateTable
CREATE TABLE "spans" (
    "span" "floatrange" NOT NULL,
    "spans" "floatmultirange"
);
