/*
  Warnings:

  - The values [x] on the enum `e` will be removed. If these variants are still used in the database, this will fail.

*/
-- AlterTable
ALTER TABLE "t" ALTER CONSTRAINT "t_a_not_null" NO INHERIT;

-- AlterEnum
CREATE TYPE "e_new" AS ENUM ('y');
ALTER TABLE "t" ALTER COLUMN "a" TYPE "e_new" USING ("a"::text::"e_new");
ALTER TYPE "e" RENAME TO "e_old";
ALTER TYPE "e_new" RENAME TO "e";
DROP TYPE "e_old";

-- AlterTable
ALTER TABLE "t" ALTER CONSTRAINT "t_a_not_null" INHERIT;
