-- CreateIndex
CREATE INDEX "i" ON "t"("a") INCLUDE ("b");
