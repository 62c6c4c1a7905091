-- AlterTable
ALTER TABLE "f" INHERIT "t";
