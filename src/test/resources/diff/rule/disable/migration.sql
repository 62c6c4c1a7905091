-- AlterTable
ALTER TABLE "t" DISABLE RULE "logged";
