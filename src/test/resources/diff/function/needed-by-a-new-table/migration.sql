-- CreateFunction
CREATE FUNCTION "number"()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 7$function$;

-- CreateFunction
CREATE FUNCTION "valid"(n integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT n > 0$function$;

-- CreateTable
CREATE TABLE "a" (
    "id" INTEGER DEFAULT number(),
    "twice" INTEGER GENERATED ALWAYS AS (abs(id) * 2) STORED,

    CONSTRAINT "a_id_check" CHECK (valid(id))
);

-- CreateIndex
CREATE INDEX "a_valid_idx" ON "a"((valid(id)));
