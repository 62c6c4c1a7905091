-- AlterTable
ALTER TABLE "t" RENAME CONSTRAINT "a_is_there" TO "a_required";
