/*
  Warnings:

  - The table `c` will leave `q`. It keeps its rows, but queries of `q` no longer see them.

*/
-- AlterTable
ALTER TABLE "c" NO INHERIT "q";
