/*
  Warnings:

  - A foreign key `b_a_id_fkey` from the table `b` to `a` will be added. If there are existing rows without a referenced row, this will fail.

*/
-- DropForeignKey
ALTER TABLE "b" DROP CONSTRAINT "b_a_id_fkey";

-- AddForeignKey
ALTER TABLE "b" ADD CONSTRAINT "b_a_id_fkey" FOREIGN KEY ("a_id") REFERENCES "a"("n") ON DELETE NO ACTION ON UPDATE NO ACTION;
