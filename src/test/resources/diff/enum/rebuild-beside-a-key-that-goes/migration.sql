/*
  Warnings:

  - You are about to drop the column `k` on the `t` table. All the data in the column will be lost.
  - The values [a] on the enum `e` will be removed. If these variants are still used in the database, this will fail.

*/
-- AlterTable
ALTER TABLE "t" DROP CONSTRAINT "t_k_key",
DROP COLUMN "k";

-- AlterEnum
CREATE TYPE "e_new" AS ENUM ('b');
ALTER TABLE "t" ALTER COLUMN "e" TYPE "e_new" USING ("e"::text::"e_new");
ALTER TYPE "e" RENAME TO "e_old";
ALTER TYPE "e_new" RENAME TO "e";
DROP TYPE "e_old";
