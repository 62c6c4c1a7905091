/*
  Warnings:

  - You are about to drop the `b` table. If the table is not empty, all the data it contains will be lost.
  - You are about to drop the column `status` on the `a` table. All the data in the column will be lost.
  - The values [open] on the enum `status` will be removed. If these variants are still used in the database, this will fail.

*/
-- AlterTable
ALTER TABLE "a" DROP COLUMN "status";

-- DropTable
DROP TABLE "b";

-- AlterEnum
CREATE TYPE "status_new" AS ENUM ('new');
ALTER TABLE "a" ALTER COLUMN "other" TYPE "status_new" USING ("other"::text::"status_new");
ALTER TYPE "status" RENAME TO "status_old";
ALTER TYPE "status_new" RENAME TO "status";
DROP TYPE "status_old";
