-- RenameIndex
ALTER INDEX "i" RENAME TO "j";

-- AlterIndex
ALTER INDEX "j" RESET (fillfactor);

-- AlterTable
ALTER TABLE "t" SET WITHOUT CLUSTER;
