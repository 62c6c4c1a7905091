-- AlterTable
ALTER TABLE "people" OF "person";
