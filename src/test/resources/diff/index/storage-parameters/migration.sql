/*
  Warnings:

  - A unique constraint covering the columns `[a]` on the table `t` will be added. If there are existing duplicate values, this will fail.

*/
-- CreateIndex
CREATE INDEX "i" ON "t"("a") WITH (deduplicate_items=off, fillfactor=70);

-- CreateIndex
CREATE INDEX "j" ON "t" USING GIN ("c") WITH (fastupdate=off, gin_pending_list_limit=256);

-- CreateIndex
CREATE INDEX "k" ON "t" USING BRIN ("a") WITH (autosummarize=true, pages_per_range=16);

-- CreateIndex
CREATE UNIQUE INDEX "l" ON "t"("a") INCLUDE ("b") WITH (fillfactor=90) WHERE (a > 0);
