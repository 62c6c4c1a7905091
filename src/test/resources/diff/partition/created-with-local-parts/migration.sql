-- CreateTable
CREATE TABLE "events" (
    "at" DATE NOT NULL,
    "kind" TEXT DEFAULT 'a',
    "size" INTEGER DEFAULT 1,
    "n" INTEGER
) PARTITION BY RANGE (at);

-- CreateTable
CREATE TABLE "events_2024" PARTITION OF "events" (
    "kind" DEFAULT 'old',
    "n" NOT NULL,

    CONSTRAINT "small" CHECK (size < 10)
) FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

-- AlterTable
ALTER TABLE "events_2024" ALTER COLUMN "size" DROP DEFAULT;

-- CreateIndex
CREATE INDEX "events_2024_n" ON "events_2024"("n");
