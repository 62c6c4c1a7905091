-- AlterTable
ALTER TABLE "prices" RENAME CONSTRAINT "prices_pkey" TO "one_price";
