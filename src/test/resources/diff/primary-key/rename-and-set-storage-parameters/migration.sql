-- AlterTable
ALTER TABLE "t" RENAME CONSTRAINT "t_old" TO "t_pkey";

-- AlterIndex
ALTER INDEX "t_pkey" SET (fillfactor=70);
