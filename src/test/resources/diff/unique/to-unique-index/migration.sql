/*
  Warnings:

  - A unique constraint covering the columns `[a]` on the table `t` will be added. If there are existing duplicate values, this will fail.

*/
-- AlterTable
ALTER TABLE "t" DROP CONSTRAINT "u";

-- CreateIndex
CREATE UNIQUE INDEX "u" ON "t"("a");
