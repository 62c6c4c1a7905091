/*
  Warnings:

  - The table `t` will be rewritten under an ACCESS EXCLUSIVE lock: nobody reads or writes it meanwhile.
  - The table `u` will be rewritten under an ACCESS EXCLUSIVE lock: nobody reads or writes it meanwhile.

*/
-- AlterTable
ALTER TABLE "t" SET TABLESPACE "fast";

-- AlterTable
ALTER TABLE "u" SET TABLESPACE "pg_default";
