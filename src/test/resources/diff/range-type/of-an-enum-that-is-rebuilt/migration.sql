/*
  Warnings:

  - The values [xl] on the enum `size` will be removed. If these variants are still used in the database, this will fail.

*/
-- RebuildTypes
ALTER FUNCTION "sizes"(size, size) RENAME TO "sizes_old";
ALTER FUNCTION "sizes"(size, size, text) RENAME TO "sizes_old";
ALTER FUNCTION "sizes_multirange"() RENAME TO "sizes_multirange_old";
ALTER FUNCTION "sizes_multirange"("sizes") RENAME TO "sizes_multirange_old";
ALTER FUNCTION "sizes_multirange"("sizes"[]) RENAME TO "sizes_multirange_old";
ALTER TYPE "sizes_multirange" RENAME TO "sizes_multirange_old";
ALTER TYPE "size" RENAME TO "size_old";
ALTER TYPE "sizes" RENAME TO "sizes_old";
CREATE TYPE "size" AS ENUM ('s', 'm', 'l');
CREATE TYPE "sizes" AS RANGE (
    SUBTYPE = size
);
ALTER TABLE "shirts" ALTER COLUMN "size" SET DATA TYPE "size" USING ("size"::text::"size");
ALTER TABLE "shirts" ALTER COLUMN "fits" SET DATA TYPE "sizes" USING ("fits"::text::"sizes");
DROP TYPE "sizes_old";
DROP TYPE "size_old";
