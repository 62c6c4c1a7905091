-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "Audit Trail";

-- CreateTable
CREATE TABLE "Audit Trail"."Log ""x""" (
    "Id" INTEGER NOT NULL,

    CONSTRAINT "Log ""x""_pkey" PRIMARY KEY ("Id")
);
