/*
  Warnings:

  - The table `events_2024` will leave `events`. It keeps its rows, but queries of `events` no longer see them.

*/
-- AlterTable
ALTER TABLE "events" DETACH PARTITION "events_2024";

-- CreateTable
CREATE TABLE "events_2024b" PARTITION OF "events" FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
