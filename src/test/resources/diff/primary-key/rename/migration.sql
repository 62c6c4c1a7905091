-- AlterTable
ALTER TABLE "t" RENAME CONSTRAINT "old_name" TO "new_name";
