-- CreateSequence
CREATE SEQUENCE "t_id_seq" AS INTEGER;

-- AlterTable
ALTER TABLE "t" ALTER COLUMN "id" SET DEFAULT nextval('t_id_seq'::regclass);

-- AlterSequence
ALTER SEQUENCE "t_id_seq" OWNED BY "t"."id";

-- ContinueSequence
SELECT setval(pg_get_serial_sequence('"t"', 'id'), coalesce(max("id") + 1, 1), false) FROM "t";
