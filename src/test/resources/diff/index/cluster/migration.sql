-- AlterTable
ALTER TABLE "t" CLUSTER ON "i";
