-- DropForeignTable
DROP FOREIGN TABLE "f";

-- CreateForeignTable
CREATE FOREIGN TABLE "f" (
    "id" INTEGER NOT NULL
)
SERVER "other";

-- Grant
GRANT SELECT ON "f" TO PUBLIC;
