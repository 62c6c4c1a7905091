/*
  Warnings:

  - The values [open] on the enum `status` will be removed. If these variants are still used in the database, this will fail.

*/
-- AlterEnum
CREATE TYPE "status_new" AS ENUM ('new');
ALTER TABLE "t" ALTER COLUMN "seen" DROP DEFAULT;
ALTER TABLE "t" ALTER COLUMN "seen" TYPE "status_new"[] USING ("seen"::text::"status_new"[]);
ALTER TYPE "status" RENAME TO "status_old";
ALTER TYPE "status_new" RENAME TO "status";
DROP TYPE "status_old";
ALTER TABLE "t" ALTER COLUMN "seen" SET DEFAULT '{new}';
