/*
  Warnings:

  - You are about to alter the type under the domain `note`. Existing values will be cast from `text` to `character varying(200)`. This cast may fail. Please make sure the values can be cast.
  - The values [sad] on the enum `mood` will be removed. If these variants are still used in the database, this will fail.

*/
-- RebuildTypes
ALTER TYPE "mood" RENAME TO "mood_old";
ALTER DOMAIN "note" RENAME TO "note_old";
CREATE TYPE "mood" AS ENUM ('happy');
CREATE DOMAIN "note" AS VARCHAR(200);
ALTER TABLE "docs" ALTER COLUMN "body" SET DATA TYPE "note" USING ("body"::"note");
ALTER TABLE "docs" ALTER COLUMN "moods" SET DATA TYPE "mood"[] USING ("moods"::text::"mood"[]);
DROP DOMAIN "note_old";
DROP TYPE "mood_old";

-- AlterTable
ALTER TABLE "docs" ALTER COLUMN "body" SET STORAGE EXTERNAL,
ALTER COLUMN "moods" SET STORAGE MAIN;
