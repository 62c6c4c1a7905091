/*
  Warnings:

  - The values [sad] on the enum `mood` will be removed. If these variants are still used in the database, this will fail.

*/
-- AlterEnum
CREATE TYPE "mood_new" AS ENUM ('ok', 'fine');
ALTER TABLE "events" ALTER COLUMN "m" DROP DEFAULT;
ALTER TABLE "events" ALTER COLUMN "m" TYPE "mood_new" USING ("m"::text::"mood_new");
ALTER TABLE "events" ALTER COLUMN "ms" TYPE "mood_new"[] USING ("ms"::text::"mood_new"[]);
ALTER TYPE "mood" RENAME TO "mood_old";
ALTER TYPE "mood_new" RENAME TO "mood";
DROP TYPE "mood_old";
ALTER TABLE "events" ALTER COLUMN "m" SET DEFAULT 'ok';

-- AlterTable
ALTER TABLE "events_2024" ALTER COLUMN "m" SET DEFAULT 'fine';
