/*
  Warnings:

  - A unique constraint covering the columns `[a]` on the table `t` will be added. If there are existing duplicate values, this will fail.

*/
-- DropIndex
DROP INDEX "i";

-- CreateIndex
CREATE UNIQUE INDEX "i" ON "t"("a");
