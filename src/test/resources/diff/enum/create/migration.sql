-- CreateEnum
CREATE TYPE "status" AS ENUM ('new', 'it''s', E'a\\b');

-- CreateTable
CREATE TABLE "orders" (
    "status" "status" NOT NULL DEFAULT 'new'
);
