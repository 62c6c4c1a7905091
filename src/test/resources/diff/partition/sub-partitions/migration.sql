-- CreateTable
CREATE TABLE "events" (
    "at" DATE NOT NULL,
    "kind" TEXT
) PARTITION BY RANGE (at);

-- CreateTable
CREATE TABLE "events_2024" PARTITION OF "events" FOR VALUES FROM ('2024-01-01') TO ('2025-01-01') PARTITION BY LIST (kind);

-- CreateTable
CREATE TABLE "events_2024_click" PARTITION OF "events_2024" FOR VALUES IN ('click');
