-- DropView
DROP VIEW "v";

-- DropForeignTable
DROP FOREIGN TABLE "f";

-- DropServer
DROP SERVER "remote";

-- CreateServer
CREATE SERVER "remote" TYPE 'b' FOREIGN DATA WRAPPER files;

-- CreateForeignTable
CREATE FOREIGN TABLE "f" (
    "id" BIGINT NOT NULL
)
SERVER "remote";

-- CreateView
CREATE VIEW "v" AS
SELECT id
   FROM f;
