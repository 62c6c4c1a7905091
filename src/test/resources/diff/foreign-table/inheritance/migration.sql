-- CreateForeignTable
CREATE FOREIGN TABLE "f" (
    "a" INTEGER,
    "b" INTEGER OPTIONS ("e" 'f')
) INHERITS ("t")
SERVER "remote";

-- CreateTable
CREATE TABLE "g" (
    "h" INTEGER
) INHERITS ("f");

-- AlterTable
ALTER FOREIGN TABLE ONLY "f" ALTER COLUMN "a" OPTIONS (ADD "c" 'd');
