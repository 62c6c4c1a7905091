-- CreateTable
CREATE TABLE "events" (
    "at" DATE NOT NULL,
    "kind" TEXT
) PARTITION BY RANGE (at);

-- CreateTable
CREATE TABLE "events_2024" PARTITION OF "events" FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
