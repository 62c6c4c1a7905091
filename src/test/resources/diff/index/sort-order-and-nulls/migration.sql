-- CreateIndex
CREATE INDEX "i" ON "t"("a" DESC, "b" NULLS FIRST);

-- CreateIndex
CREATE INDEX "j" ON "t"("a" DESC NULLS LAST);
