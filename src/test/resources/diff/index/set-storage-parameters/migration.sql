-- AlterIndex
ALTER INDEX "i" SET (fillfactor=80);
ALTER INDEX "i" RESET (deduplicate_items);

-- AlterIndex
ALTER INDEX "j" SET (fillfactor=50);
