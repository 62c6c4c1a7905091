-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "Odd Schema";

-- CreateDomain
CREATE DOMAIN "Odd Schema"."The Domain" AS "char"
    CONSTRAINT "a ""check""" CHECK (VALUE <> 'x'::"char");

-- CreateTable
CREATE TABLE "Odd Schema"."The Table" (
    "The Column" "Odd Schema"."The Domain"[]
);

-- Comment
COMMENT ON CONSTRAINT "a ""check""" ON DOMAIN "Odd Schema"."The Domain" IS 'Quoted';
