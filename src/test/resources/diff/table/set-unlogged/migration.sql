/*
  Warnings:

  - The table `hits` will be rewritten under an ACCESS EXCLUSIVE lock: nobody reads or writes it meanwhile.
  - The table `hits` will be unlogged. It is empty after a crash of the server, and on every standby.

*/
-- AlterTable
ALTER TABLE "hits" SET UNLOGGED;
