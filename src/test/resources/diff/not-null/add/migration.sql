/*
  Warnings:

  - Made the column `a` on table `t` required. This step will fail if there are existing NULL values in that column.
  - Made the column `b` on table `t` required. This step will fail if there are existing NULL values in that column.
  - Made the column `c` on table `t` required. This step will fail if there are existing NULL values in that column.

*/
-- AlterTable
ALTER TABLE "t" ADD CONSTRAINT "a_is_there" NOT NULL "a",
ADD CONSTRAINT "t_b_not_null" NOT NULL "b" NO INHERIT,
ALTER COLUMN "c" SET NOT NULL;

-- Comment
COMMENT ON CONSTRAINT "a_is_there" ON "t" IS 'a';
