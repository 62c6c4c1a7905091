-- CreateType
CREATE TYPE "person" AS (
    "name" TEXT,
    "born" DATE
);

-- CreateTable
CREATE TABLE "people" OF "person" (
    "name" NOT NULL,
    "born" DEFAULT '2000-01-01',

    CONSTRAINT "people_pkey" PRIMARY KEY ("name")
);
