-- AlterTable
ALTER TABLE "events_2024" ALTER COLUMN "kind" DROP NOT NULL;

-- CreateTable
CREATE TABLE "events_2025" PARTITION OF "events" (
    "kind" NOT NULL
) FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
