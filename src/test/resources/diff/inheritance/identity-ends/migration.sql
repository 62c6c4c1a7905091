/*
  Warnings:

  - Made the column `x` on table `p` required. This step will fail if there are existing NULL values in that column.

*/
-- AlterTable
ALTER TABLE "p" ALTER COLUMN "a" DROP IDENTITY;

-- AlterTable
ALTER TABLE "p" ALTER COLUMN "a" DROP NOT NULL,
ALTER COLUMN "x" SET NOT NULL;

-- Comment
COMMENT ON COLUMN "c"."x" IS 'X of c';
