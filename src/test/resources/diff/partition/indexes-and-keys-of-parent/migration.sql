/*
  Warnings:

  - A unique constraint covering the columns `[at,kind]` on the table `events` will be added. If there are existing duplicate values, this will fail.

*/
-- DropIndex
DROP INDEX "b";

-- AlterTable
ALTER TABLE "events" DROP CONSTRAINT "u",
ADD CONSTRAINT "u" UNIQUE ("at", "kind");

-- CreateIndex
CREATE INDEX "b" ON "events"("at" DESC);

-- RenameIndex
ALTER INDEX "a" RENAME TO "a2";
