-- AlterTable
ALTER TABLE "capitals" NO INHERIT "cities";

-- AlterTable
ALTER TABLE "capitals" DROP CONSTRAINT "populated";
