/*
  Warnings:

  - The table `t` will be rewritten under an ACCESS EXCLUSIVE lock: nobody reads or writes it meanwhile.
  - The table `u` will be rewritten under an ACCESS EXCLUSIVE lock: nobody reads or writes it meanwhile.

*/
-- AlterTable
ALTER TABLE "t" SET ACCESS METHOD "heap2";

-- AlterTable
ALTER TABLE "u" SET ACCESS METHOD "heap";
