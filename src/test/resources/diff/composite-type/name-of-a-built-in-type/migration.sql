-- CreateDomain
CREATE DOMAIN "public"."money" AS INTEGER;

-- CreateType
CREATE TYPE "public"."point" AS (
    "x" "public"."money",
    "y" INTEGER
);

-- AlterType
ALTER TYPE "public"."line" ADD ATTRIBUTE "b" "public"."point";

-- CreateTable
CREATE TABLE "t" (
    "at" "public"."point",
    "paid" "public"."money"
);
