-- CreateTable
CREATE TABLE "orders" (
    "id" INTEGER NOT NULL,
    "country" TEXT,

    CONSTRAINT "orders_pkey" PRIMARY KEY ("id")
);
INSERT INTO "orders" VALUES (1, 'DE'), (2, NULL);
