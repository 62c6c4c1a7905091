-- DropIndex
DROP INDEX "m_a_idx";

-- CreateIndex
CREATE INDEX "m_a_idx" ON "m"("a" DESC);

-- CreateIndex
CREATE INDEX "m_more" ON "m"("id", "a");

-- RenameIndex
ALTER INDEX "m_old" RENAME TO "m_new";
