-- CreateTable
CREATE TABLE "events" (
    "id" SERIAL NOT NULL,
    "at" DATE NOT NULL
) PARTITION BY RANGE (at);

-- CreateTable
CREATE TABLE "events_2024" PARTITION OF "events" FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

-- CreateTable
CREATE TABLE "other" (
    "id" SERIAL NOT NULL
);
