/*
  Warnings:

  - You are about to drop the column `dc` on the `t` table. All the data in the column will be lost.
  - You are about to drop the column `c` on the `t` table. All the data in the column will be lost.
  - You are about to drop the column `e` on the `t` table. All the data in the column will be lost.

*/
-- DropView
DROP VIEW "v";

-- AlterTable
ALTER TABLE "t" DROP COLUMN "dc",
DROP COLUMN "c",
DROP COLUMN "e";

-- DropFunction
DROP FUNCTION "f"(c);

-- DropDomain
DROP DOMAIN "dc";

-- DropType
DROP TYPE "c";

-- DropDomain
DROP DOMAIN "d";

-- DropEnum
DROP TYPE "e";
