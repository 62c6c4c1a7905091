-- CreateSequence
CREATE SEQUENCE "t_id_seq" AS INTEGER INCREMENT BY 10;

-- CreateTable
CREATE TABLE "t" (
    "id" INTEGER NOT NULL DEFAULT nextval('t_id_seq'::regclass),

    CONSTRAINT "t_pkey" PRIMARY KEY ("id")
);

-- AlterSequence
ALTER SEQUENCE "t_id_seq" OWNED BY "t"."id";
