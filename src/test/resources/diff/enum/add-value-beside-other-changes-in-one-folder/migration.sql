-- AlterEnum
ALTER TYPE "status" ADD VALUE 'open';

-- AlterTable
ALTER TABLE "orders" ADD COLUMN     "note" TEXT;
