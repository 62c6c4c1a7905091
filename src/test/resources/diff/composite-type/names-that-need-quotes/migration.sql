-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "Odd Schema";

-- CreateType
CREATE TYPE "Odd Schema"."The Type" AS (
    "The Attribute" INTEGER
);

-- CreateTable
CREATE TABLE "Odd Schema"."The Table" (
    "The Column" "Odd Schema"."The Type"
);

-- Comment
COMMENT ON COLUMN "Odd Schema"."The Type"."The Attribute" IS 'Quoted';
