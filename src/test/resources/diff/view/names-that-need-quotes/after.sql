CREATE TABLE "Table" ("Id" integer, "a""b" text);
CREATE VIEW "My View" AS SELECT "Id", "a""b" AS "select" FROM "Table";
COMMENT ON COLUMN "My View"."select" IS 'It''s';
