-- AlterIndex
ALTER INDEX "t_pkey" SET (deduplicate_items=off, fillfactor=90);
