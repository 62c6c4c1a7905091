/*
  Warnings:

  - You are about to alter the type under the domain `other.word`. Existing values will be cast from `text` to `character varying(9)`. This cast may fail. Please make sure the values can be cast.

*/
-- RebuildTypes
ALTER DOMAIN "other"."word" RENAME TO "word_old";
ALTER TYPE "other"."address" RENAME TO "address_old";
CREATE DOMAIN "other"."word" AS VARCHAR(9);
CREATE TYPE "other"."address" AS (
    "street" TEXT,
    "n" BIGINT
);
ALTER TABLE "t" ALTER COLUMN "a" SET DATA TYPE "other"."address" USING (CASE WHEN "a" IS DISTINCT FROM NULL THEN ROW(("a")."street", ("a")."n"::BIGINT)::"other"."address" END);
ALTER TABLE "t" ALTER COLUMN "w" SET DATA TYPE "other"."word" USING ("w"::"other"."word");
DROP TYPE "other"."address_old";
DROP DOMAIN "other"."word_old";
