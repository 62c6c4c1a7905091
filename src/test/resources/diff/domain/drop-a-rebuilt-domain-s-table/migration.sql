/*
  Warnings:

  - You are about to drop the `t` table. If the table is not empty, all the data it contains will be lost.
  - You are about to drop the column `a` on the `u` table. All the data in the column will be lost.

*/
-- AlterTable
ALTER TABLE "u" DROP COLUMN "a";

-- DropTable
DROP TABLE "t";

-- RebuildTypes
ALTER DOMAIN "amount" RENAME TO "amount_old";
CREATE DOMAIN "amount" AS BIGINT;
DROP DOMAIN "amount_old";
