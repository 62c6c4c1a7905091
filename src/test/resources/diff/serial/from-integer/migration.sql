-- CreateSequence
CREATE SEQUENCE "t_id_seq" AS INTEGER;

-- AlterTable
ALTER TABLE "t" ALTER COLUMN "id" SET DEFAULT nextval('t_id_seq'::regclass);

-- AlterSequence
ALTER SEQUENCE "t_id_seq" OWNED BY "t"."id";
