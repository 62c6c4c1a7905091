-- AlterTable
ALTER TABLE "t" DROP COLUMN "b";
