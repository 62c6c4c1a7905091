/*
  Warnings:

  - A check constraint `good` on the domain `code` will be added. If there are existing values that violate it, this will fail.

*/
-- AlterDomain
ALTER DOMAIN "code" DROP CONSTRAINT "good";

-- DropFunction
DROP FUNCTION "is_code"(text);

-- CreateFunction
CREATE FUNCTION "is_word"(v text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
RETURN (v <> ''::text);

-- AlterDomain
ALTER DOMAIN "code" ADD CONSTRAINT "good" CHECK (is_word(VALUE));
