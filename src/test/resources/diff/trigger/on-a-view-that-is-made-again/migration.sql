-- DropView
DROP VIEW "v";

-- AlterTable
ALTER TABLE "t" ALTER COLUMN "id" SET DATA TYPE BIGINT;

-- CreateView
CREATE VIEW "v" AS
SELECT id,
    a
   FROM t;

-- CreateTrigger
CREATE TRIGGER "written" INSTEAD OF INSERT ON "v" FOR EACH ROW EXECUTE FUNCTION on_row();

-- Comment
COMMENT ON TRIGGER "written" ON "v" IS 'W';
