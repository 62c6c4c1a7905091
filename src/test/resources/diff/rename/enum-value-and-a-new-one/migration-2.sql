-- AlterTable
ALTER TABLE "t" ALTER COLUMN "s" SET DEFAULT 'gone';
