-- CreateEnum
CREATE TYPE "mood" AS ENUM ('sad', 'happy');

-- CreateDomain
CREATE DOMAIN "a_mood" AS "mood"
    CONSTRAINT "a_mood_check" CHECK (VALUE <> 'sad'::mood);

-- CreateDomain
CREATE DOMAIN "list" AS INTEGER[]
    CONSTRAINT "list_check" CHECK (array_length(VALUE, 1) < 3);

-- CreateDomain
CREATE DOMAIN "money_amount" AS DECIMAL(12,2) DEFAULT 0;

-- CreateDomain
CREATE DOMAIN "tag" AS "citext" DEFAULT 'none';

-- CreateTable
CREATE TABLE "t" (
    "a" "a_mood",
    "l" "list",
    "tag" "tag",
    "tags" "tag"[],
    "m" "money_amount"
);
