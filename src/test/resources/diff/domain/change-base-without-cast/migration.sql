/*
  Warnings:

  - You are about to alter the type under the domain `code`. Existing values will be cast from `text` to `integer`. This cast may fail. Please make sure the values can be cast.

*/
-- RebuildTypes
ALTER DOMAIN "code" RENAME TO "code_old";
CREATE DOMAIN "code" AS INTEGER;
ALTER TABLE "t" ALTER COLUMN "code" SET DATA TYPE "code" USING ("code"::text::"code");
DROP DOMAIN "code_old";
