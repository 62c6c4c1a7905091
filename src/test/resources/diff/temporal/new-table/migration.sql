-- CreateTable
CREATE TABLE "orders" (
    "id" INTEGER NOT NULL,
    "item" INT4RANGE,
    "during" TSRANGE,

    CONSTRAINT "orders_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "prices" (
    "item" INT4RANGE NOT NULL,
    "valid" TSRANGE NOT NULL,
    "price" INTEGER,

    CONSTRAINT "prices_pkey" PRIMARY KEY ("item","valid" WITHOUT OVERLAPS)
);

-- AddForeignKey
ALTER TABLE "orders" ADD CONSTRAINT "priced" FOREIGN KEY ("item", PERIOD "during") REFERENCES "prices"("item", PERIOD "valid") ON DELETE NO ACTION ON UPDATE NO ACTION;
