/*
  Warnings:

  - The table `rest` will be attached to `events` as its partition FOR VALUES FROM ('2024-01-01') TO ('2025-01-01'). If there are existing rows that do not fit, this will fail.

*/
-- AlterTable
ALTER TABLE "events" DETACH PARTITION "rest";

-- AlterTable
ALTER TABLE "events" ATTACH PARTITION "rest" FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
