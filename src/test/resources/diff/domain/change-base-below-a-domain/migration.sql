/*
  Warnings:

  - A check constraint `a_small_check` on the domain `a_small` will be added. If there are existing values that violate it, this will fail.

*/
-- RebuildTypes
ALTER DOMAIN "z_base" RENAME TO "z_base_old";
ALTER DOMAIN "a_small" RENAME TO "a_small_old";
CREATE DOMAIN "z_base" AS BIGINT
    CONSTRAINT "z_base_check" CHECK (VALUE > 0);
CREATE DOMAIN "a_small" AS "z_base"
    CONSTRAINT "a_small_check" CHECK ((VALUE)::bigint < 100);
ALTER TABLE "t" ALTER COLUMN "a" SET DATA TYPE "a_small" USING ("a"::"a_small");
ALTER TABLE "t" ALTER COLUMN "z" SET DATA TYPE "z_base" USING ("z"::"z_base");
DROP DOMAIN "a_small_old";
DROP DOMAIN "z_base_old";
