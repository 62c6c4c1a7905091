-- AlterTable
ALTER TABLE "events" DETACH PARTITION "events_2024";

-- DropIndex
DROP INDEX "events_2024_at_idx";
