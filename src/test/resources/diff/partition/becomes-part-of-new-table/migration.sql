/*
  Warnings:

  - The table `events` will be attached to `all_events` as its partition DEFAULT. If there are existing rows that do not fit, this will fail.

*/
-- CreateTable
CREATE TABLE "all_events" (
    "id" INTEGER NOT NULL,
    "at" DATE NOT NULL,

    CONSTRAINT "all_events_pkey" PRIMARY KEY ("id")
) PARTITION BY RANGE (id);

-- AlterTable
ALTER TABLE "all_events" ATTACH PARTITION "events" DEFAULT;
