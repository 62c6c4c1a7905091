CREATE SCHEMA "Odd Schema";
CREATE TYPE "Odd Schema"."The Type" AS ("The Attribute" integer);
COMMENT ON COLUMN "Odd Schema"."The Type"."The Attribute" IS 'Quoted';
CREATE TABLE "Odd Schema"."The Table" ("The Column" "Odd Schema"."The Type");
