-- CreateTable
CREATE TABLE "t" (
    "id" INTEGER
);

-- CreateFunction
CREATE FUNCTION "f"()
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT count(*) FROM t$function$;

-- CreateTable
CREATE TABLE "u" (
    "n" BIGINT DEFAULT f()
);
