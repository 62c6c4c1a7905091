-- AlterTable
ALTER TABLE "t" ALTER CONSTRAINT "t_a_not_null" NO INHERIT;

-- RebuildTypes
ALTER DOMAIN "d" RENAME TO "d_old";
CREATE DOMAIN "d" AS BIGINT;
ALTER TABLE "t" ALTER COLUMN "a" SET DATA TYPE "d" USING ("a"::"d");
DROP DOMAIN "d_old";

-- AlterTable
ALTER TABLE "t" ALTER CONSTRAINT "t_a_not_null" INHERIT;
