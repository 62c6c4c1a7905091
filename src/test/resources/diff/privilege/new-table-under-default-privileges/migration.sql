-- CreateTable
CREATE TABLE "orders" (
    "id" BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY,
    "number" SERIAL NOT NULL,

    CONSTRAINT "orders_pkey" PRIMARY KEY ("id")
);
