-- AlterDefaultPrivileges
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO "golden_reader";

-- AlterDefaultPrivileges
ALTER DEFAULT PRIVILEGES GRANT USAGE ON SEQUENCES TO "golden_reader";

-- CreateTable
CREATE TABLE "orders" (
    "id" BIGINT NOT NULL,

    CONSTRAINT "orders_pkey" PRIMARY KEY ("id")
);

-- Revoke
REVOKE SELECT ON "orders" FROM "golden_reader";
