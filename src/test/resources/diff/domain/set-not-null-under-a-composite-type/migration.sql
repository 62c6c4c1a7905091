/*
  Warnings:

  - Made the domain `d` required. This step will fail if there are existing NULL values of it.

*/
-- RebuildTypes
ALTER DOMAIN "d" RENAME TO "d_old";
ALTER TYPE "pair" RENAME TO "pair_old";
CREATE DOMAIN "d" AS INTEGER NOT NULL;
CREATE TYPE "pair" AS (
    "a" "d",
    "b" TEXT
);
ALTER TABLE "t" ALTER COLUMN "pair" SET DATA TYPE "pair" USING (CASE WHEN "pair" IS DISTINCT FROM NULL THEN ROW(("pair")."a"::"d", ("pair")."b")::"pair" END);
DROP TYPE "pair_old";
DROP DOMAIN "d_old";
