/*
  Warnings:

  - The values [sad] on the enum `mood` will be removed. If these variants are still used in the database, this will fail.

*/
-- DropView
DROP VIEW "v";

-- DropFunction
DROP FUNCTION "f"(mood);

-- AlterEnum
CREATE TYPE "mood_new" AS ENUM ('ok', 'bad');
ALTER TABLE "t" ALTER COLUMN "m" DROP DEFAULT;
ALTER TABLE "t" ALTER COLUMN "m" TYPE "mood_new" USING ("m"::text::"mood_new");
ALTER TYPE "mood" RENAME TO "mood_old";
ALTER TYPE "mood_new" RENAME TO "mood";
DROP TYPE "mood_old";
ALTER TABLE "t" ALTER COLUMN "m" SET DEFAULT 'ok';

-- CreateView
CREATE VIEW "v" AS
SELECT m
   FROM t
  WHERE (m = 'ok'::mood);

-- CreateFunction
CREATE FUNCTION "f"(m mood)
 RETURNS boolean
 LANGUAGE sql
AS $function$ SELECT m = 'ok' $function$;
