-- CreateTable
CREATE TABLE "orders" (
    "id" BIGINT,
    "country" TEXT
) PARTITION BY LIST (country);

-- CreateTable
CREATE TABLE "orders_de" PARTITION OF "orders" FOR VALUES IN ('DE', 'AT');

-- CreateTable
CREATE TABLE "orders_rest" PARTITION OF "orders" DEFAULT;
