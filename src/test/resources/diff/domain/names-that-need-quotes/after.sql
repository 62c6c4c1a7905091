CREATE SCHEMA "Odd Schema";
CREATE DOMAIN "Odd Schema"."The Domain" AS "char" CONSTRAINT "a ""check""" CHECK (VALUE <> 'x');
COMMENT ON CONSTRAINT "a ""check""" ON DOMAIN "Odd Schema"."The Domain" IS 'Quoted';
CREATE TABLE "Odd Schema"."The Table" ("The Column" "Odd Schema"."The Domain"[]);
