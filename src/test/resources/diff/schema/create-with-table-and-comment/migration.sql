-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "audit";

-- CreateTable
CREATE TABLE "audit"."log" (
    "id" BIGINT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT now(),

    CONSTRAINT "log_pkey" PRIMARY KEY ("id")
);

-- Comment
COMMENT ON SCHEMA "audit" IS 'who did what';
