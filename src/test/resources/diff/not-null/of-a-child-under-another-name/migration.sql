-- CreateTable
CREATE TABLE "u" (

) INHERITS ("t");

-- AlterTable
ALTER TABLE "u" ALTER COLUMN "a" SET NOT NULL;
