/*
  Warnings:

  - The `price` column on the `offers` table would be dropped and recreated. This will lead to data loss if there is data in the column.
  - You are about to alter the type under the domain `amount`. Existing values will be cast from `numeric` to `bytea`. This cast may fail. Please make sure the values can be cast.

*/
-- AlterTable
ALTER TABLE "offers" DROP COLUMN "price";

-- RebuildTypes
ALTER DOMAIN "amount" RENAME TO "amount_old";
CREATE DOMAIN "amount" AS BYTEA;
DROP DOMAIN "amount_old";

-- AlterTable
ALTER TABLE "offers" ADD COLUMN     "price" "amount";
