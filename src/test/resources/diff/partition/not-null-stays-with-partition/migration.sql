/*
  Warnings:

  - Made the column `kind` on table `events_2024` required. This step will fail if there are existing NULL values in that column.

*/
-- AlterTable
ALTER TABLE "events" ALTER COLUMN "kind" DROP NOT NULL;

-- AlterTable
ALTER TABLE "events_2024" ALTER COLUMN "kind" SET NOT NULL;
