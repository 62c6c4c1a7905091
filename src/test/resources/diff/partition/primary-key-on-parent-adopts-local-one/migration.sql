/*
  Warnings:

  - A unique constraint covering the columns `[at]` on the table `events` will be added. If there are existing duplicate values, this will fail.

*/
-- AlterTable
ALTER TABLE "events" ADD CONSTRAINT "events_pkey" PRIMARY KEY ("at");
