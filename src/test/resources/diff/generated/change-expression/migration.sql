-- DropIndex
DROP INDEX "t_b_idx";

-- AlterTable
ALTER TABLE "t" DROP COLUMN "b",
ADD COLUMN     "b" INTEGER GENERATED ALWAYS AS (a * 3) STORED;

-- CreateIndex
CREATE INDEX "t_b_idx" ON "t"("b");
