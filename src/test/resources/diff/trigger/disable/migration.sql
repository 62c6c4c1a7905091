-- AlterTable
ALTER TABLE "t" DISABLE TRIGGER "touched";
