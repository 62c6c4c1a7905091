/*
  Warnings:

  - The values [new] on the enum `status` will be removed. If these variants are still used in the database, this will fail.

*/
-- AlterEnum
CREATE TYPE "status_new" AS ENUM ('open');
ALTER TABLE "orders" ALTER COLUMN "status" DROP DEFAULT;
ALTER TABLE "orders" ALTER COLUMN "status" TYPE "status_new" USING ("status"::text::"status_new");
ALTER TYPE "status" RENAME TO "status_old";
ALTER TYPE "status_new" RENAME TO "status";
DROP TYPE "status_old";

-- AlterTable
ALTER TABLE "orders" ALTER COLUMN "status" SET DEFAULT 'open';
