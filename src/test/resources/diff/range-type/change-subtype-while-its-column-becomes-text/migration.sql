-- AlterTable
ALTER TABLE "spans" ALTER COLUMN "span" SET DATA TYPE TEXT;

-- DropRangeType
DROP TYPE "span";

-- CreateRangeType
CREATE TYPE "span" AS RANGE (
    SUBTYPE = integer
);
