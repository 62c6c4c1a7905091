-- CreateForeignDataWrapper
CREATE FOREIGN DATA WRAPPER "files";

-- CreateServer
CREATE SERVER "remote" FOREIGN DATA WRAPPER files;

-- CreateEnum
CREATE TYPE "mood" AS ENUM ('ok');

-- CreateForeignTable
CREATE FOREIGN TABLE "f" (
    "id" INTEGER OPTIONS ("column_name" 'ID', "x y" 'it''s') NOT NULL,
    "name" TEXT COLLATE "C" DEFAULT 'a',
    "twice" INTEGER GENERATED ALWAYS AS (id * 2) STORED,
    "at" "mood",

    CONSTRAINT "alone" CHECK (id < 100) NO INHERIT,
    CONSTRAINT "positive" CHECK (id > 0)
)
SERVER "remote" OPTIONS ("schema_name" 'a', "table_name" E'b\\c');

-- AlterTable
ALTER TABLE "f" ADD CONSTRAINT "later" CHECK (name <> ''::text) NOT VALID;

-- AlterTable
ALTER TABLE ONLY "f" ALTER COLUMN "id" SET STATISTICS 5,
ALTER COLUMN "id" SET (n_distinct=3),
ALTER COLUMN "name" SET STORAGE EXTERNAL;

-- CreateView
CREATE VIEW "v" AS
SELECT id
   FROM f;

-- CreateFunction
CREATE FUNCTION "note"()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN RETURN new; END$function$;

-- CreateFunction
CREATE FUNCTION "rows"()
 RETURNS SETOF f
 LANGUAGE sql
AS $function$SELECT * FROM f$function$;

-- CreateStatisticsObject
CREATE STATISTICS "together" ON id, name FROM f;

-- CreateTrigger
CREATE TRIGGER "noted" BEFORE INSERT ON "f" FOR EACH ROW EXECUTE FUNCTION note();

-- Comment
COMMENT ON FOREIGN TABLE "f" IS 'Far away';

-- Comment
COMMENT ON COLUMN "f"."id" IS 'The number';

-- Comment
COMMENT ON CONSTRAINT "positive" ON "f" IS 'Always';
