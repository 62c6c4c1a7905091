-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "ext";

-- CreateExtension
CREATE EXTENSION IF NOT EXISTS "citext" WITH SCHEMA "ext";

-- CreateTable
CREATE TABLE "t" (
    "name" "ext"."citext"
);
