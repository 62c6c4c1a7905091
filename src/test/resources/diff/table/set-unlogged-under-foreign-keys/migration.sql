/*
  Warnings:

  - The table `a` will be rewritten under an ACCESS EXCLUSIVE lock: nobody reads or writes it meanwhile.
  - The table `a` will be unlogged. It is empty after a crash of the server, and on every standby.
  - The table `b` will be rewritten under an ACCESS EXCLUSIVE lock: nobody reads or writes it meanwhile.
  - The table `b` will be unlogged. It is empty after a crash of the server, and on every standby.
  - The table `c` will be rewritten under an ACCESS EXCLUSIVE lock: nobody reads or writes it meanwhile.
  - The table `c` will be unlogged. It is empty after a crash of the server, and on every standby.

*/
-- AlterTable
ALTER TABLE "c" SET UNLOGGED;

-- AlterTable
ALTER TABLE "b" SET UNLOGGED;

-- AlterTable
ALTER TABLE "a" SET UNLOGGED;
