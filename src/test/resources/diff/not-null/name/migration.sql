-- AlterTable
ALTER TABLE "t" RENAME CONSTRAINT "t_a_not_null" TO "a_is_there";

-- AlterTable
ALTER TABLE "t" RENAME CONSTRAINT "t_id_not_null" TO "id_is_there";
