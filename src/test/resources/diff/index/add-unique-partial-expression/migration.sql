/*
  Warnings:

  - A unique constraint covering the columns `[lower(b),((a + 1))]` on the table `t` will be added. If there are existing duplicate values, this will fail.

*/
-- CreateIndex
CREATE UNIQUE INDEX "i" ON "t"((lower(b)), (a + 1)) WHERE (a IS NOT NULL);
