-- CreateSequence
CREATE SEQUENCE "numbers";

-- CreateTable
CREATE TABLE "t" (
    "id" BIGINT NOT NULL DEFAULT nextval('numbers'::regclass)
);
