/*
  Warnings:

  - The table `capitals` will leave `cities`. It keeps its rows, but queries of `cities` no longer see them.

*/
-- AlterTable
ALTER TABLE "capitals" NO INHERIT "cities";

-- AlterTable
ALTER TABLE "capitals" DROP CONSTRAINT "populated";
