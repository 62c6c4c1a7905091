-- CreateIndex
CREATE INDEX "j" ON "t"("b");

-- AlterTable
ALTER TABLE "t" CLUSTER ON "j";
