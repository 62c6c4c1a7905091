-- DropRule
DROP RULE "logged" ON "t";

-- DropView
DROP VIEW "v";

-- AlterTable
ALTER TABLE "log" ALTER COLUMN "id" SET DATA TYPE BIGINT;

-- AlterTable
ALTER TABLE "t" ALTER COLUMN "id" SET DATA TYPE BIGINT;

-- CreateView
CREATE VIEW "v" AS
SELECT id,
    a
   FROM t;

-- CreateRule
CREATE RULE "logged" AS ON INSERT TO "t" WHERE (new.id > 0) DO  INSERT INTO log (id)
  VALUES (new.id);
