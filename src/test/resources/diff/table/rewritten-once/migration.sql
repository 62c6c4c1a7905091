/*
  Warnings:

  - The table `t` will be rewritten under an ACCESS EXCLUSIVE lock: nobody reads or writes it meanwhile.

*/
-- AlterTable
ALTER TABLE "t" SET LOGGED,
SET ACCESS METHOD "heap",
SET TABLESPACE "pg_default",
SET (fillfactor=50);
