-- CreateTable
CREATE UNLOGGED TABLE "hits" (
    "id" INTEGER NOT NULL,
    "body" TEXT,

    CONSTRAINT "hits_pkey" PRIMARY KEY ("id")
) USING "heap2" WITH (autovacuum_enabled=off, fillfactor=70, toast.autovacuum_enabled=off) TABLESPACE "fast";

-- AlterTable
ALTER TABLE "hits" REPLICA IDENTITY FULL;
