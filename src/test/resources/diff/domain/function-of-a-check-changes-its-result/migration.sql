/*
  Warnings:

  - The check constraint `good` on the domain `code` will be checked again, since code that it needs is made again. If there are existing values that do not fit it then, this will fail.

*/
-- AlterDomain
ALTER DOMAIN "code" DROP CONSTRAINT "good";

-- DropFunction
DROP FUNCTION "code_of"(text);

-- CreateFunction
CREATE FUNCTION "code_of"(v text)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
RETURN length(v);

-- AlterDomain
ALTER DOMAIN "code" ADD CONSTRAINT "good" CHECK (code_of(VALUE) > 1);
