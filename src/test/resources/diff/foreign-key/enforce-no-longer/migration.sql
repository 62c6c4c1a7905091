-- AlterForeignKey
ALTER TABLE "b" ALTER CONSTRAINT "b_a_id_fkey" NOT ENFORCED;
