-- AlterTable
ALTER TABLE "orders" ADD COLUMN "paid" BOOLEAN;

ALTER TABLE "orders" ALTER COLUMN "country" SET NOT NULL;
