-- CreateIndex
CREATE INDEX "events_2024_kind" ON "events_2024"("kind");
