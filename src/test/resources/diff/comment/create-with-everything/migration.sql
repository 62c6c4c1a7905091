-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "s";

-- CreateEnum
CREATE TYPE "e" AS ENUM ('a');

-- CreateSequence
CREATE SEQUENCE "q";

-- CreateTable
CREATE TABLE "t" (
    "id" INTEGER NOT NULL,
    "a" TEXT,

    CONSTRAINT "t_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "i" ON "t"("a");

-- Comment
COMMENT ON SCHEMA "s" IS 'x';

-- Comment
COMMENT ON TYPE "e" IS 'x';

-- Comment
COMMENT ON SEQUENCE "q" IS 'x';

-- Comment
COMMENT ON TABLE "t" IS 'x';

-- Comment
COMMENT ON COLUMN "t"."a" IS 'x';

-- Comment
COMMENT ON CONSTRAINT "t_pkey" ON "t" IS 'x';

-- Comment
COMMENT ON INDEX "i" IS 'x';
