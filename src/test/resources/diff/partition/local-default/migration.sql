-- AlterTable
ALTER TABLE "events_2024" ALTER COLUMN "kind" SET DEFAULT 'old';
