-- AlterTable
ALTER TABLE "t" RENAME CONSTRAINT "u" TO "v";
