/*
  Warnings:

  - The table `t` will be rewritten under an ACCESS EXCLUSIVE lock: nobody reads or writes it meanwhile.

*/
-- AlterTable
ALTER TABLE "t" SET ACCESS METHOD "heap";

-- DropAccessMethod
DROP ACCESS METHOD "heap3";
