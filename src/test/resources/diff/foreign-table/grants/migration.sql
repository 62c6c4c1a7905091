-- CreateForeignTable
CREATE FOREIGN TABLE "f" (
    "id" INTEGER NOT NULL
)
SERVER "remote";

-- Grant
GRANT SELECT ON "f" TO PUBLIC;
GRANT UPDATE ("id") ON "f" TO "pg_monitor";
