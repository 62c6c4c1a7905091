/*
  Warnings:

  - The primary key for the `prices` table will be changed. If it partially fails, the table could be left without primary key constraint.

*/
-- DropForeignKey
ALTER TABLE "orders" DROP CONSTRAINT "priced";

-- AlterTable
ALTER TABLE "prices" DROP CONSTRAINT "k",
ADD CONSTRAINT "k" UNIQUE ("item", "valid" WITHOUT OVERLAPS);

-- AddForeignKey
ALTER TABLE "orders" ADD CONSTRAINT "priced" FOREIGN KEY ("item", PERIOD "during") REFERENCES "prices"("item", PERIOD "valid") ON DELETE NO ACTION ON UPDATE NO ACTION;
