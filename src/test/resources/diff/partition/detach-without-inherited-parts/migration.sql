/*
  Warnings:

  - The table `events_2024` will leave `events`. It keeps its rows, but queries of `events` no longer see them.

*/
-- AlterTable
ALTER TABLE "events" DETACH PARTITION "events_2024";

-- DropForeignKey
ALTER TABLE "events_2024" DROP CONSTRAINT "events_kind_fkey";

-- DropIndex
DROP INDEX "ek";

-- DropIndex
DROP INDEX "events_2024_kind_idx";

-- AlterTable
ALTER TABLE "events_2024" DROP CONSTRAINT "events_2024_at_kind_key",
ADD COLUMN     "more" INTEGER;
