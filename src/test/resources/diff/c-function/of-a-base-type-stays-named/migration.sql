-- CreateOperatorFamily
CREATE OPERATOR FAMILY "num_ops" USING hash;

-- CreateRangeType
CREATE TYPE "nums" AS RANGE (
    SUBTYPE = integer
);
