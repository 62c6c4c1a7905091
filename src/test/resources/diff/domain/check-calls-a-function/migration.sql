-- CreateFunction
CREATE FUNCTION "is_code"(v text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
RETURN (v ~ '^[a-z]+$'::text);

-- CreateDomain
CREATE DOMAIN "code" AS TEXT
    CONSTRAINT "code_check" CHECK (is_code(VALUE));

-- CreateTable
CREATE TABLE "t" (
    "c" "code"
);
