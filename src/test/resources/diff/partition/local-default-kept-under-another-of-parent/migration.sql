-- AlterTable
ALTER TABLE "events" ALTER COLUMN "kind" SET DEFAULT 'b';

-- AlterTable
ALTER TABLE "events_2024" ALTER COLUMN "kind" SET DEFAULT 'old';
