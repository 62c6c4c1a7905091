/*
  Warnings:

  - The table `a` will be rewritten under an ACCESS EXCLUSIVE lock: nobody reads or writes it meanwhile.
  - The table `b` will be rewritten under an ACCESS EXCLUSIVE lock: nobody reads or writes it meanwhile.

*/
-- DropForeignKey
ALTER TABLE "a" DROP CONSTRAINT "a_b_fkey";

-- DropForeignKey
ALTER TABLE "b" DROP CONSTRAINT "b_a_fkey";

-- AlterTable
ALTER TABLE "a" SET LOGGED;

-- AlterTable
ALTER TABLE "b" SET LOGGED;

-- AddForeignKey
ALTER TABLE "a" ADD CONSTRAINT "a_b_fkey" FOREIGN KEY ("b") REFERENCES "b"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "b" ADD CONSTRAINT "b_a_fkey" FOREIGN KEY ("a") REFERENCES "a"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
