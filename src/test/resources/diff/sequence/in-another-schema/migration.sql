-- CreateSequence
CREATE SEQUENCE "a"."s";

-- CreateTable
CREATE TABLE "a"."t" (
    "id" SERIAL NOT NULL,

    CONSTRAINT "t_pkey" PRIMARY KEY ("id")
);
