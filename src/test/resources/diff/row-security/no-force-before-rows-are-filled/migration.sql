/*
  Warnings:

  - Row security of the table `t` will not be forced any more. Its owner then sees all its rows, whatever its policies say.

*/
-- NoForceRowSecurity
ALTER TABLE "t" NO FORCE ROW LEVEL SECURITY;

-- FillColumn
UPDATE "t" SET "a" = 0 WHERE "a" IS NULL;

-- AlterTable
ALTER TABLE "t" ALTER COLUMN "a" SET NOT NULL;
