-- DropForeignTable
DROP FOREIGN TABLE "f";

-- CreateTable
CREATE TABLE "f" (
    "id" INTEGER NOT NULL
);
