/*
  Warnings:

  - A unique constraint covering the columns `[at,kind]` on the table `events` will be added. If there are existing duplicate values, this will fail.

*/
-- AlterTable
ALTER TABLE "events" ADD CONSTRAINT "events_at_kind_key" UNIQUE ("at", "kind");
