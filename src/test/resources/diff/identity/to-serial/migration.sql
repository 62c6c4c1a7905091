-- KeepPosition
SELECT set_config('migrate.position_of_t_id_bcec153a', last_value::text, false) FROM "t_id_seq" WHERE is_called;

-- AlterTable
ALTER TABLE "t" ALTER COLUMN "id" DROP IDENTITY;

-- CreateSequence
CREATE SEQUENCE "t_id_seq" AS INTEGER;

-- AlterTable
ALTER TABLE "t" ALTER COLUMN "id" SET DEFAULT nextval('t_id_seq'::regclass);

-- AlterSequence
ALTER SEQUENCE "t_id_seq" OWNED BY "t"."id";

-- ContinueSequence
SELECT setval(pg_get_serial_sequence('"t"', 'id'), coalesce(greatest(max("id"), nullif(current_setting('migrate.position_of_t_id_bcec153a', true), '')::bigint) + 1, 1), false) FROM "t";
