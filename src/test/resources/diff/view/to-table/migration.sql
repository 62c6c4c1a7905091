-- DropView
DROP VIEW "v";

-- CreateTable
CREATE TABLE "v" (
    "id" INTEGER,
    "a" TEXT
);
