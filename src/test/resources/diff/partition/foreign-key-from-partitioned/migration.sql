/*
  Warnings:

  - A foreign key `events_kind_fkey` from the table `events` to `kinds` will be added. If there are existing rows without a referenced row, this will fail.

*/
-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_kind_fkey" FOREIGN KEY ("kind") REFERENCES "kinds"("kind") ON DELETE NO ACTION ON UPDATE NO ACTION;
