/*
  Warnings:

  - The values [open] on the enum `status` will be removed. If these variants are still used in the database, this will fail.

*/
-- AlterTable
ALTER TABLE "a" ALTER COLUMN "status" DROP DEFAULT,
ALTER COLUMN "status" SET DATA TYPE TEXT,
ALTER COLUMN "status" SET DEFAULT 'new';

-- AlterEnum
CREATE TYPE "status_new" AS ENUM ('new');
ALTER TABLE "a" ALTER COLUMN "other" TYPE "status_new" USING ("other"::text::"status_new");
ALTER TYPE "status" RENAME TO "status_old";
ALTER TYPE "status_new" RENAME TO "status";
DROP TYPE "status_old";
