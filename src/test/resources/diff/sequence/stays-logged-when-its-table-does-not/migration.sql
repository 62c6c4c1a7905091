/*
  Warnings:

  - The table `t` will be rewritten under an ACCESS EXCLUSIVE lock: nobody reads or writes it meanwhile.
  - The table `t` will be unlogged. It is empty after a crash of the server, and on every standby.

*/
-- AlterTable
ALTER TABLE "t" SET UNLOGGED;

-- AlterSequence
ALTER SEQUENCE "t_id_seq" SET LOGGED;
