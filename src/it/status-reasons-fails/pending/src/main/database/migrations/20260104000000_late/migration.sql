CREATE INDEX "notes_text_idx" ON "notes"("text");
