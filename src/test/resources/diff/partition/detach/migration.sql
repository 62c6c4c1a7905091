/*
  Warnings:

  - The table `events_2024` will leave `events`. It keeps its rows, but queries of `events` no longer see them.

*/
-- AlterTable
ALTER TABLE "events" DETACH PARTITION "events_2024";

-- DropIndex
DROP INDEX "events_2024_at_idx";
