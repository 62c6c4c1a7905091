-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "My Shop";

-- CreateRangeType
CREATE TYPE "My Shop"."Price Range" AS RANGE (
    SUBTYPE = numeric
);

-- CreateRangeType
CREATE TYPE "public"."path" AS RANGE (
    SUBTYPE = bigint
);

-- CreateRangeType
CREATE TYPE "spans" AS RANGE (
    SUBTYPE = text,
    COLLATION = "C",
    MULTIRANGE_TYPE_NAME = many_spans
);

-- CreateTable
CREATE TABLE "t" (
    "a" "My Shop"."Price Range",
    "b" "public"."path",
    "c" "path_multirange"[],
    "d" "many_spans"
);
