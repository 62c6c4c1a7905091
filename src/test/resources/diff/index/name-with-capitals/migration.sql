-- CreateIndex
CREATE INDEX "I x" ON "t"("a");
