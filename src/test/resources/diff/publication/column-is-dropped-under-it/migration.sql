/*
  Warnings:

  - You are about to drop the column `a` on the `t` table. All the data in the column will be lost.

*/
-- DropPublishedTable
ALTER PUBLICATION "pub" DROP TABLE ONLY t;

-- AlterTable
ALTER TABLE "t" DROP COLUMN "a";

-- CreatePublishedTable
ALTER PUBLICATION "pub" ADD TABLE ONLY t (id);
