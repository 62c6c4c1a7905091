-- AlterTable
ALTER TABLE "rooms" RENAME CONSTRAINT "free" TO "vacant";
