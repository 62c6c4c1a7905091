-- DropForeignKey
ALTER TABLE "b" DROP CONSTRAINT "b_a_id_fkey";

-- DropIndex
DROP INDEX "a_id_key";

-- CreateIndex
CREATE UNIQUE INDEX "a_id_key" ON "a"("id") INCLUDE ("n");

-- AddForeignKey
ALTER TABLE "b" ADD CONSTRAINT "b_a_id_fkey" FOREIGN KEY ("a_id") REFERENCES "a"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
