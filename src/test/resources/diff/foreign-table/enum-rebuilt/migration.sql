/*
  Warnings:

  - The values [b] on the enum `mood` will be removed. If these variants are still used in the database, this will fail.

*/
-- AlterEnum
CREATE TYPE "mood_new" AS ENUM ('a', 'c');
ALTER TABLE "f" ALTER COLUMN "m" DROP DEFAULT;
ALTER TABLE "f" ALTER COLUMN "m" TYPE "mood_new";
ALTER TYPE "mood" RENAME TO "mood_old";
ALTER TYPE "mood_new" RENAME TO "mood";
DROP TYPE "mood_old";
ALTER TABLE "f" ALTER COLUMN "m" SET DEFAULT 'a';
