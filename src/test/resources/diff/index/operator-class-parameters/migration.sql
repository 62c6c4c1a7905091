-- DropIndex
DROP INDEX "j";

-- CreateIndex
CREATE INDEX "j" ON "d" USING GIST ("more" tsvector_ops (siglen='200'));

-- CreateIndex
CREATE INDEX "i" ON "d" USING GIST ("words" tsvector_ops (siglen='100'));
