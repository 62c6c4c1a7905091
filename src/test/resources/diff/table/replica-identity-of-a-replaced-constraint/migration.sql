/*
  Warnings:

  - A unique constraint covering the columns `[code]` on the table `t` will be added. If there are existing duplicate values, this will fail.

*/
-- AlterTable
ALTER TABLE "t" REPLICA IDENTITY FULL;

-- AlterTable
ALTER TABLE "t" DROP CONSTRAINT "codes",
ADD CONSTRAINT "codes" UNIQUE ("code") DEFERRABLE INITIALLY IMMEDIATE;
