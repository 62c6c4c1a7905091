-- CreateType
CREATE TYPE "address" AS (
    "street" TEXT,
    "zip" VARCHAR(5) COLLATE "C",
    "lines" TEXT[]
);

-- CreateType
CREATE TYPE "nothing" AS ();

-- CreateTable
CREATE TABLE "t" (
    "id" INTEGER NOT NULL,
    "a" "address",
    "b" "address"[],

    CONSTRAINT "t_pkey" PRIMARY KEY ("id")
);

-- Comment
COMMENT ON TYPE "address" IS 'Where';

-- Comment
COMMENT ON COLUMN "address"."zip" IS 'Code';
