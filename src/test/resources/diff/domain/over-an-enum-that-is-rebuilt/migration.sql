/*
  Warnings:

  - The values [sad] on the enum `mood` will be removed. If these variants are still used in the database, this will fail.
  - A check constraint `good_mood_check` on the domain `good_mood` will be added. If there are existing values that violate it, this will fail.

*/
-- RebuildTypes
ALTER TABLE "t" ALTER COLUMN "m" DROP DEFAULT;
ALTER TYPE "mood" RENAME TO "mood_old";
ALTER DOMAIN "good_mood" RENAME TO "good_mood_old";
CREATE TYPE "mood" AS ENUM ('happy', 'ok');
CREATE DOMAIN "good_mood" AS "mood" DEFAULT 'ok'
    CONSTRAINT "good_mood_check" CHECK (VALUE <> 'happy'::mood);
ALTER TABLE "t" ALTER COLUMN "m" SET DATA TYPE "mood" USING ("m"::text::"mood");
ALTER TABLE "t" ALTER COLUMN "g" SET DATA TYPE "good_mood" USING ("g"::text::"good_mood");
ALTER TABLE "t" ALTER COLUMN "gs" SET DATA TYPE "good_mood"[] USING ("gs"::text::"good_mood"[]);
DROP DOMAIN "good_mood_old";
DROP TYPE "mood_old";

-- AlterTable
ALTER TABLE "t" ALTER COLUMN "m" SET DEFAULT 'happy';
