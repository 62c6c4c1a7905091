-- CreateEnum
CREATE TYPE "OrderStatus" AS ENUM ('New');

-- CreateTable
CREATE TABLE "Order" (
    "s" "OrderStatus" NOT NULL DEFAULT 'New',
    "all_of" "OrderStatus"[] NOT NULL DEFAULT '{}'
);
