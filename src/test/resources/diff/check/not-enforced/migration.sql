-- AlterTable
ALTER TABLE "t" ADD CONSTRAINT "positive" CHECK (a > 0) NOT ENFORCED;

-- CreateTable
CREATE TABLE "u" (
    "a" INTEGER,

    CONSTRAINT "negative" CHECK (a < 0) NOT ENFORCED
);
