-- CreateTable
CREATE TABLE "events_2024" PARTITION OF "events" FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

-- AlterTable
ALTER TABLE "events_2024" SET TABLESPACE "pg_default";
