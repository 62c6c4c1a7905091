-- CreateTable
CREATE TABLE "t" (
    "id" INTEGER,
    "a" INTEGER
);

-- CreateFunction
CREATE FUNCTION "sound"(r t)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT r.a > 0$function$;

-- AlterTable
ALTER TABLE "t" ADD CONSTRAINT "t_sound" CHECK (sound(t.*));
