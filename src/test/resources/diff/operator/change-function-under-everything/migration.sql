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
