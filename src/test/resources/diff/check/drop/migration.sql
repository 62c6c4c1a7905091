-- AlterTable
ALTER TABLE "t" DROP CONSTRAINT "positive";
