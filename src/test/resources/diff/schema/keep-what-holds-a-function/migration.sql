-- DropSchema
DROP SCHEMA "audit";

-- CreateTable
CREATE TABLE "t" (
    "id" INTEGER
);
