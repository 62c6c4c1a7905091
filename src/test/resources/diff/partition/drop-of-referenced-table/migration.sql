/*
  Warnings:

  - You are about to drop the `events_2024` table. If the table is not empty, all the data it contains will be lost.

*/
-- AlterTable
ALTER TABLE "events" DETACH PARTITION "events_2024";

-- DropTable
DROP TABLE "events_2024";
