-- AlterTable
ALTER TABLE "t" RENAME CONSTRAINT "t_a_not_null" TO "a_must_be_not_null";
