/*
  Warnings:

  - A check constraint `positive` on the domain `d` will be added. If there are existing values that violate it, this will fail.

*/
-- AlterDomain
ALTER DOMAIN "d" ADD CONSTRAINT "positive" CHECK (VALUE > 0);

-- Comment
COMMENT ON CONSTRAINT "positive" ON DOMAIN "d" IS 'More than nothing';
