-- CreateIndex
CREATE INDEX "i" ON "t" USING bloom ("a", "b") WITH (col1=2, length=80);
