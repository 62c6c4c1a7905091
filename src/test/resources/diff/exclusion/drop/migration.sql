-- AlterTable
ALTER TABLE "rooms" DROP CONSTRAINT "free";
