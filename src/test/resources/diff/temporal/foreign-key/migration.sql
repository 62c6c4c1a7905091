/*
  Warnings:

  - A foreign key `priced` from the table `orders` to `prices` will be added. If there are existing rows without a referenced row, this will fail.

*/
-- AddForeignKey
ALTER TABLE "orders" ADD CONSTRAINT "priced" FOREIGN KEY ("item", PERIOD "during") REFERENCES "prices"("item", PERIOD "valid") ON DELETE NO ACTION ON UPDATE NO ACTION;
