-- DropIndex
DROP INDEX "i";

-- CreateIndex
CREATE INDEX "i" ON "t"("b") WITH (fillfactor=80);
