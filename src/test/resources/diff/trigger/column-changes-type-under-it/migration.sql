/*
  Warnings:

  - You are about to alter the column `a` on the `t` table. The data in that column will be cast from `text` to `character varying(30)`. This cast may fail. Please make sure the data in the column can be cast.

*/
-- DropTrigger
DROP TRIGGER "touched" ON "t";

-- AlterTable
ALTER TABLE "t" ALTER COLUMN "a" SET DATA TYPE VARCHAR(30);

-- CreateTrigger
CREATE TRIGGER "touched" BEFORE UPDATE OF a ON "t" FOR EACH ROW WHEN (((old.a)::text IS DISTINCT FROM (new.a)::text)) EXECUTE FUNCTION on_row('x');
