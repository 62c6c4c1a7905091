CREATE SCHEMA "Odd Schema";
CREATE TABLE "Odd Schema"."The Table" ("The Column" integer);
