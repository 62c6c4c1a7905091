/*
  Warnings:

  - The table `docs_1` will be rewritten under an ACCESS EXCLUSIVE lock: nobody reads or writes it meanwhile.
  - The table `docs_1` will be unlogged. It is empty after a crash of the server, and on every standby.

*/
-- AlterTable
ALTER TABLE "docs_1" SET UNLOGGED;

-- AlterTable
ALTER TABLE "docs_2" SET (fillfactor=50);
