/*
  Warnings:

  - You are about to drop the column `kind` on the `events` table. All the data in the column will be lost.

*/
-- DropIndex
DROP INDEX "events_2024_kind";

-- AlterTable
ALTER TABLE "events_2024" DROP CONSTRAINT "own";

-- AlterTable
ALTER TABLE "events" DROP COLUMN "kind";
