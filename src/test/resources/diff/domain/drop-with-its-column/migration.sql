/*
  Warnings:

  - You are about to drop the column `d` on the `t` table. All the data in the column will be lost.

*/
-- AlterTable
ALTER TABLE "t" DROP COLUMN "d";

-- DropDomain
DROP DOMAIN "d";
