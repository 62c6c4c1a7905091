-- CreateSequence
CREATE SEQUENCE "numbers";

-- AlterTable
ALTER TABLE "t" ALTER COLUMN "id" SET DEFAULT nextval('numbers'::regclass);

-- AlterSequence
ALTER SEQUENCE "numbers" OWNER TO "golden_reader";

-- AlterSequence
ALTER SEQUENCE "numbers" OWNED BY "t"."id";

-- ContinueSequence
SELECT setval(pg_get_serial_sequence('"t"', 'id'), coalesce(max("id") + 1, 1), false) FROM "t";
