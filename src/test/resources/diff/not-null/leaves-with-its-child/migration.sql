/*
  Warnings:

  - The table `u` will leave `t`. It keeps its rows, but queries of `t` no longer see them.

*/
-- AlterTable
ALTER TABLE "u" NO INHERIT "t";

-- AlterTable
ALTER TABLE "u" RENAME CONSTRAINT "a_is_there" TO "u_a_not_null";
