/*
  Warnings:

  - A check constraint `small` on the table `b` will be added. If there are existing rows that violate it, this will fail.

*/
-- DropForeignKey
ALTER TABLE "b" DROP CONSTRAINT "b_a_id_fkey";

-- DropPolicy
DROP POLICY "p" ON "b";

-- DropIndex
DROP INDEX "b_part";

-- AlterTable
ALTER TABLE "a" DROP COLUMN "same",
DROP COLUMN "twice";

-- AlterTable
ALTER TABLE "b" DROP CONSTRAINT "small";

-- RebuildTypes
ALTER DOMAIN "amount" RENAME TO "amount_old";
CREATE DOMAIN "amount" AS BIGINT;
ALTER TABLE "a" ALTER COLUMN "id" SET DATA TYPE "amount" USING ("id"::"amount");
ALTER TABLE "b" ALTER COLUMN "a_id" SET DATA TYPE "amount" USING ("a_id"::"amount");
DROP DOMAIN "amount_old";

-- AlterTable
ALTER TABLE "a" ADD COLUMN     "same" "amount" GENERATED ALWAYS AS (id) STORED,
ADD COLUMN     "twice" INTEGER GENERATED ALWAYS AS ((id)::bigint * 2) STORED;

-- AlterTable
ALTER TABLE "b" ADD CONSTRAINT "small" CHECK ((a_id)::bigint < 100);

-- CreateIndex
CREATE INDEX "b_part" ON "b"("a_id") WHERE ((a_id)::bigint > 5);

-- AddForeignKey
ALTER TABLE "b" ADD CONSTRAINT "b_a_id_fkey" FOREIGN KEY ("a_id") REFERENCES "a"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- CreatePolicy
CREATE POLICY "p" ON "b"
    USING ((a_id)::bigint > 1);
