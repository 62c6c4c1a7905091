-- AlterTable
ALTER TABLE "t" RENAME CONSTRAINT "positive" TO "above_zero";
