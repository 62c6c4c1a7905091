-- CreateTable
CREATE TABLE "Table" (
    "Id" INTEGER,
    "a""b" TEXT
);

-- CreateView
CREATE VIEW "My View" AS
SELECT "Id",
    "a""b" AS "select"
   FROM "Table";

-- Comment
COMMENT ON COLUMN "My View"."select" IS 'It''s';
