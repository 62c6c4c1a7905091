-- CreateIndex
CREATE INDEX "i" ON "t"("b" text_pattern_ops);

-- CreateIndex
CREATE INDEX "j" ON "t"("b" COLLATE "C");

-- CreateIndex
CREATE INDEX "k" ON "t" USING GIN ("c" jsonb_path_ops);
