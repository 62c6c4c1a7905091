-- AlterIndex
ALTER INDEX "free" SET (buffering=on, fillfactor=70);

-- Comment
COMMENT ON INDEX "free" IS 'by time';
