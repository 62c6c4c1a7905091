-- AlterTable
ALTER TABLE "g" NO INHERIT "f";

-- DropForeignTable
DROP FOREIGN TABLE "f";

-- CreateForeignTable
CREATE FOREIGN TABLE "f" (
    "a" INTEGER NOT NULL,

    CONSTRAINT "f_a_check" CHECK (a > 0)
)
SERVER "other";

-- AlterTable
ALTER TABLE "g" INHERIT "f";
