-- CreateTable
CREATE TABLE "cities" (
    "name" TEXT NOT NULL,
    "people" INTEGER
);

-- CreateTable
CREATE TABLE "capitals" (
    "country" TEXT
) INHERITS ("cities");

-- AlterTable
ALTER TABLE "capitals" ALTER COLUMN "people" SET NOT NULL;

-- AlterTable
ALTER TABLE "capitals" ALTER COLUMN "people" SET DEFAULT 1;
