/*
  Warnings:

  - A unique constraint covering the columns `[code,part]` on the table `t` will be added. If there are existing duplicate values, this will fail.

*/
-- DropIndex
DROP INDEX "by_code";

-- CreateIndex
CREATE UNIQUE INDEX "by_code" ON "t"("code", "part");

-- AlterTable
ALTER TABLE "t" REPLICA IDENTITY USING INDEX "by_code";
