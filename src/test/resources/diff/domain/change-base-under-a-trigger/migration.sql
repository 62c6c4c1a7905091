-- DropTrigger
DROP TRIGGER "g" ON "t";

-- RebuildTypes
ALTER DOMAIN "d" RENAME TO "d_old";
CREATE DOMAIN "d" AS BIGINT;
ALTER TABLE "t" ALTER COLUMN "a" SET DATA TYPE "d" USING ("a"::"d");
DROP DOMAIN "d_old";

-- CreateTrigger
CREATE TRIGGER "g" BEFORE UPDATE OF a ON "t" FOR EACH ROW WHEN (((new.a)::bigint > 0)) EXECUTE FUNCTION f();
