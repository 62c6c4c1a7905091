-- AlterTable
ALTER TABLE "u" ALTER CONSTRAINT "a_is_there" INHERIT;

-- AlterTable
ALTER TABLE "u" INHERIT "t";
