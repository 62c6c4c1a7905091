-- AlterTable
ALTER TABLE "t" DROP CONSTRAINT "a_is_there";

-- AlterTable
ALTER TABLE "t" RENAME CONSTRAINT "t_a_not_null" TO "a_is_there";
