-- CreateIndex
CREATE INDEX "i" ON "t" USING HASH ("a");

-- CreateIndex
CREATE INDEX "j" ON "t" USING GIN ("c");

-- CreateIndex
CREATE INDEX "k" ON "t" USING BRIN ("a");
