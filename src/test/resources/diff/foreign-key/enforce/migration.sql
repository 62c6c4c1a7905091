/*
  Warnings:

  - A foreign key `b_a_id_fkey` from the table `b` to `a` will be added. If there are existing rows without a referenced row, this will fail.

*/
-- AlterForeignKey
ALTER TABLE "b" ALTER CONSTRAINT "b_a_id_fkey" DEFERRABLE INITIALLY DEFERRED ENFORCED;
