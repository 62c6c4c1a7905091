-- CreateSequence
CREATE UNLOGGED SEQUENCE "q";

-- CreateSequence
CREATE UNLOGGED SEQUENCE "s";

-- CreateTable
CREATE UNLOGGED TABLE "t" (
    "id" INTEGER DEFAULT 1
);

-- AlterSequence
ALTER SEQUENCE "q" OWNED BY "t"."id";
