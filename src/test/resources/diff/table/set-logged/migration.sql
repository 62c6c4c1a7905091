/*
  Warnings:

  - The table `hits` will be rewritten under an ACCESS EXCLUSIVE lock: nobody reads or writes it meanwhile.

*/
-- AlterTable
ALTER TABLE "hits" SET LOGGED;
