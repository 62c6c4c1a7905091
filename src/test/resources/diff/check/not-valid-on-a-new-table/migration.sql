-- CreateTable
CREATE TABLE "t" (
    "a" INTEGER
);

-- AlterTable
ALTER TABLE "t" ADD CONSTRAINT "positive" CHECK (a > 0) NO INHERIT NOT VALID;
