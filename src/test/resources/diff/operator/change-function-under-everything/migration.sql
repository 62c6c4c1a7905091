/*
  Warnings:

  - The check constraint `small` on the table `pairs` will be checked again, since code that it needs is made again. If there are existing rows that do not fit it then, this will fail.

*/
-- DropView
DROP VIEW "small";

-- DropIndex
DROP INDEX "below_two";

-- AlterTable
ALTER TABLE "pairs" DROP CONSTRAINT "small";

-- DropOperator
DROP OPERATOR <# (pair, pair);

-- CreateOperator
CREATE OPERATOR <# (
    LEFTARG = pair,
    RIGHTARG = pair,
    FUNCTION = pair_below
);

-- AlterTable
ALTER TABLE "pairs" ADD CONSTRAINT "small" CHECK (p <# ROW(9, 9)::pair);

-- CreateIndex
CREATE INDEX "below_two" ON "pairs"((p <# ROW(2, 2)::pair));

-- CreateView
CREATE VIEW "small" AS
SELECT p
   FROM pairs
  WHERE (p <# ROW(2, 2)::pair);
