-- CreateDomain
CREATE DOMAIN "z_base" AS INTEGER
    CONSTRAINT "z_base_check" CHECK (VALUE > 0);

-- CreateDomain
CREATE DOMAIN "a_small" AS "z_base"
    CONSTRAINT "a_small_check" CHECK ((VALUE)::integer < 100);

-- AlterTable
ALTER TABLE "t" ADD COLUMN     "a" "a_small";
