-- CreateTable
CREATE TABLE "hits" (
    "id" BIGINT NOT NULL,

    CONSTRAINT "hits_pkey" PRIMARY KEY ("id")
) PARTITION BY HASH (id);

-- CreateTable
CREATE TABLE "hits_0" PARTITION OF "hits" FOR VALUES WITH (modulus 2, remainder 0);

-- CreateTable
CREATE TABLE "hits_1" PARTITION OF "hits" FOR VALUES WITH (modulus 2, remainder 1);
