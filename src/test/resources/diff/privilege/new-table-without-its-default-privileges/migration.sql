-- CreateTable
CREATE TABLE "orders" (
    "id" BIGINT NOT NULL,

    CONSTRAINT "orders_pkey" PRIMARY KEY ("id")
);

-- Revoke
REVOKE SELECT ON "orders" FROM "golden_reader";
