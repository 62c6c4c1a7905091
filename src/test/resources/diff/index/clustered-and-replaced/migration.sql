-- DropIndex
DROP INDEX "i";

-- CreateIndex
CREATE INDEX "i" ON "t"("a", "b");

-- AlterTable
ALTER TABLE "t" CLUSTER ON "i";
