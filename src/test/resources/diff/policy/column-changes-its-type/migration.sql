-- DropPolicy
DROP POLICY "p" ON "t";

-- AlterTable
ALTER TABLE "t" ALTER COLUMN "a" SET DATA TYPE BIGINT;

-- CreatePolicy
CREATE POLICY "p" ON "t"
    USING (a > 0);

-- Comment
COMMENT ON POLICY "p" ON "t" IS 'Stays';
