/*
  Warnings:

  - The values [b] on the enum `status` will be removed. If these variants are still used in the database, this will fail.

*/
-- AlterEnum
CREATE TYPE "status_new" AS ENUM ('a');
ALTER TYPE "status" RENAME TO "status_old";
ALTER TYPE "status_new" RENAME TO "status";
DROP TYPE "status_old";

-- Comment
COMMENT ON TYPE "status" IS 'how far it is';
