/*
  Warnings:

  - The table `p1` will leave `p`. It keeps its rows, but queries of `p` no longer see them.

*/
-- AlterTable
ALTER TABLE "p" DETACH PARTITION "p1";

-- AlterTable
ALTER TABLE "p1" DROP CONSTRAINT "p_a_check",
ALTER COLUMN "b" DROP DEFAULT;
