-- AlterTable
ALTER TABLE "t" RENAME CONSTRAINT "a_is_there" TO "t_a_not_null";

-- AlterTable
ALTER TABLE "t" RENAME CONSTRAINT "id_is_there" TO "t_id_not_null";
