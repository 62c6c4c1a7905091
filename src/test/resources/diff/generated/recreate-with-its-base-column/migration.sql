/*
  Warnings:

  - You are about to drop the column `netto` on the `t` table. All the data in the column will be lost.

*/
-- AlterTable
ALTER TABLE "t" DROP COLUMN "gross",
DROP COLUMN "netto",
ADD COLUMN     "value" DECIMAL,
ADD COLUMN     "gross" DECIMAL GENERATED ALWAYS AS (value * 1.2) STORED;
