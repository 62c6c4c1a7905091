/*
  Warnings:

  - A foreign key `b_a_id_fkey` from the table `b` to `a` will be added. If there are existing rows without a referenced row, this will fail.

*/
-- AddForeignKey
ALTER TABLE "b" ADD CONSTRAINT "b_a_id_fkey" FOREIGN KEY ("a_id") REFERENCES "a"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
