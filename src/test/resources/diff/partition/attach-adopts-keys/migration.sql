/*
  Warnings:

  - You are about to drop the column `gone` on the `events_2024` table. All the data in the column will be lost.
  - The table `events_2024` will be attached to `events` as its partition FOR VALUES FROM ('2024-01-01') TO ('2025-01-01'). If there are existing rows that do not fit, this will fail.

*/
-- AlterTable
ALTER TABLE "events_2024" DROP COLUMN "gone";

-- AlterTable
ALTER TABLE "events" ATTACH PARTITION "events_2024" FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
