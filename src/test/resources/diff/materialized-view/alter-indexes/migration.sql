-- AlterIndex
ALTER INDEX "i" SET (fillfactor=80);

-- AlterIndex
ALTER INDEX "j" ALTER COLUMN 1 SET STATISTICS 200;

-- AlterTable
ALTER TABLE "v" CLUSTER ON "i";
