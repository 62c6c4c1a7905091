/*
  Warnings:

  - The table `t_1` will leave `t`. It keeps its rows, but queries of `t` no longer see them.

*/
-- AlterTable
ALTER TABLE "t" DETACH PARTITION "t_1";

-- AlterTable
ALTER TABLE "t_1" RENAME CONSTRAINT "a_is_there" TO "a_required";

-- AlterTable
ALTER TABLE "t_1" ALTER COLUMN "b" DROP NOT NULL;
