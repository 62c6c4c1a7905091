/*
  Warnings:

  - A check constraint `events_kind_check` on the table `events` will be added. If there are existing rows that violate it, this will fail.
  - A check constraint `events_kind_check` on the table `events_2024` will be added. If there are existing rows that violate it, this will fail.
  - The table `events_2024` will be attached to `events` as its partition FOR VALUES FROM ('2024-01-01') TO ('2025-01-01'). If there are existing rows that do not fit, this will fail.

*/
-- AlterTable
ALTER TABLE "events" ADD COLUMN     "size" INTEGER,
ADD CONSTRAINT "events_kind_check" CHECK (kind > ''::text);

-- AlterTable
ALTER TABLE "events_2024" ADD COLUMN     "size" INTEGER,
ADD CONSTRAINT "events_kind_check" CHECK (kind > ''::text);

-- AlterTable
ALTER TABLE "events" ATTACH PARTITION "events_2024" FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
