-- AlterTable
ALTER TABLE "orders" DROP COLUMN "total",
ADD COLUMN     "total" INTEGER GENERATED ALWAYS AS (1 + 2) STORED;

-- Grant
GRANT SELECT ("total") ON "orders" TO "golden_reader";
