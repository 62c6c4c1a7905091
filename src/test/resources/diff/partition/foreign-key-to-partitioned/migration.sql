/*
  Warnings:

  - A foreign key `notes_at_fkey` from the table `notes` to `events` will be added. If there are existing rows without a referenced row, this will fail.

*/
-- AddForeignKey
ALTER TABLE "notes" ADD CONSTRAINT "notes_at_fkey" FOREIGN KEY ("at") REFERENCES "events"("at") ON DELETE NO ACTION ON UPDATE NO ACTION;
