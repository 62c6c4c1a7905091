-- DropIndex
DROP INDEX "i";

-- CreateIndex
CREATE INDEX "i" ON "t"("a", "b");

-- Comment
COMMENT ON INDEX "i" IS 'x';
