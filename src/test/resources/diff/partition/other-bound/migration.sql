/*
  Warnings:

  - The table `events_2024` will be attached to `events` as its partition FOR VALUES FROM ('2024-01-01') TO ('2024-07-01'). If there are existing rows that do not fit, this will fail.

*/
-- AlterTable
ALTER TABLE "events" DETACH PARTITION "events_2024";

-- AlterTable
ALTER TABLE "events" ATTACH PARTITION "events_2024" FOR VALUES FROM ('2024-01-01') TO ('2024-07-01');
