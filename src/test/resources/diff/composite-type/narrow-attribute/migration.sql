/*
  Warnings:

  - You are about to alter the attribute `street` of the type `address`. Existing values will be cast from `text` to `character varying(20)`. This cast may fail. Please make sure the values can be cast.
  - You are about to alter the attribute `n` of the type `address`. Existing values will be cast from `bigint` to `integer`. This cast may fail. Please make sure the values can be cast.
  - You are about to alter the attribute `weight` of the type `address`. Existing values will be cast from `numeric(8,2)` to `numeric(8,0)`. Data could be lost.

*/
-- RebuildTypes
ALTER TYPE "address" RENAME TO "address_old";
CREATE TYPE "address" AS (
    "street" VARCHAR(20),
    "n" INTEGER,
    "weight" DECIMAL(8,0)
);
ALTER TABLE "t" ALTER COLUMN "a" SET DATA TYPE "address" USING (CASE WHEN "a" IS DISTINCT FROM NULL THEN ROW(("a")."street"::VARCHAR(20), ("a")."n"::INTEGER, ("a")."weight"::DECIMAL(8,0))::"address" END);
DROP TYPE "address_old";
