-- DropPolicy
DROP POLICY "p" ON "t";

-- DropIndex
DROP INDEX "i";

-- DropIndex
DROP INDEX "j";

-- AlterTable
ALTER TABLE "t" DROP CONSTRAINT "c",
DROP COLUMN "g",
ALTER COLUMN "a" DROP DEFAULT;

-- RebuildTypes
ALTER DOMAIN "d" RENAME TO "d_old";
CREATE DOMAIN "d" AS BIGINT;
DROP DOMAIN "d_old";

-- AlterTable
ALTER TABLE "t" ADD COLUMN     "g" INTEGER GENERATED ALWAYS AS (((a)::d)::integer + 1) STORED,
ALTER COLUMN "a" SET DEFAULT (('5'::bigint)::d)::integer,
ADD CONSTRAINT "c" CHECK (((a)::d)::integer > 0);

-- CreateIndex
CREATE INDEX "i" ON "t"((((a)::d)::integer));

-- CreateIndex
CREATE INDEX "j" ON "t"("a") WHERE (((a)::d)::integer > 3);

-- CreatePolicy
CREATE POLICY "p" ON "t"
    USING (((a)::d)::integer > 0);
