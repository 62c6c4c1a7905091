/*
  Warnings:

  - The table `b` will be rewritten under an ACCESS EXCLUSIVE lock: nobody reads or writes it meanwhile.
  - The table `c` will be rewritten under an ACCESS EXCLUSIVE lock: nobody reads or writes it meanwhile.
  - The table `z` will be rewritten under an ACCESS EXCLUSIVE lock: nobody reads or writes it meanwhile.

*/
-- AlterTable
ALTER TABLE "z" SET LOGGED;

-- AlterTable
ALTER TABLE "b" SET LOGGED;

-- AlterTable
ALTER TABLE "c" SET LOGGED;
