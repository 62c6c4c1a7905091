-- DropForeignKey
ALTER TABLE "b" DROP CONSTRAINT "b_a_id_fkey";

-- AddForeignKey
ALTER TABLE "b" ADD CONSTRAINT "b_a_id_fkey" FOREIGN KEY ("a_id") REFERENCES "a"("id") ON DELETE SET NULL ON UPDATE CASCADE;
