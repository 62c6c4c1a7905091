-- AlterTable
ALTER TABLE "t" ADD COLUMN     "a" TEXT;
