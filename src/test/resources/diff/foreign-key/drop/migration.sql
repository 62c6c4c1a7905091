-- DropForeignKey
ALTER TABLE "b" DROP CONSTRAINT "b_a_id_fkey";
