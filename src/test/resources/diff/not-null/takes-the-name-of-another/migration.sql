-- AlterTable
ALTER TABLE "t" RENAME CONSTRAINT "a_is_there" TO "a_required";

-- AlterTable
ALTER TABLE "t" RENAME CONSTRAINT "t_b_not_null" TO "a_is_there";
