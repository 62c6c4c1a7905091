-- CreateTable
CREATE TABLE "hits" (
    "id" BIGINT,
    "name" TEXT
) PARTITION BY RANGE (lower(name) COLLATE "C", id);

-- CreateTable
CREATE TABLE "hits_a" PARTITION OF "hits" FOR VALUES FROM (MINVALUE, MINVALUE) TO ('b', '0');
