/*
  Warnings:

  - A unique constraint covering the columns `[code]` on the table `t` will be added. If there are existing duplicate values, this will fail.
  - Made the column `code` on table `t` required. This step will fail if there are existing NULL values in that column.

*/
-- AlterTable
ALTER TABLE "t" ALTER COLUMN "code" SET NOT NULL;

-- CreateIndex
CREATE UNIQUE INDEX "by_code" ON "t"("code");

-- AlterTable
ALTER TABLE "t" REPLICA IDENTITY USING INDEX "by_code";
