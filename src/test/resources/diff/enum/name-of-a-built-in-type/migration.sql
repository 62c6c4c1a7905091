/*
  Warnings:

  - The values [b] on the enum `path` will be removed. If these variants are still used in the database, this will fail.

*/
-- AlterEnum
CREATE TYPE "path_new" AS ENUM ('a', 'c');
ALTER TABLE "t" ALTER COLUMN "p" DROP DEFAULT;
ALTER TABLE "t" ALTER COLUMN "p" TYPE "path_new" USING ("p"::text::"path_new");
ALTER TYPE "public"."path" RENAME TO "path_old";
ALTER TYPE "path_new" RENAME TO "path";
DROP TYPE "path_old";
ALTER TABLE "t" ALTER COLUMN "p" SET DEFAULT 'a';

-- AlterTable
ALTER TABLE "t" ADD COLUMN     "q" "public"."path"[];

-- Comment
COMMENT ON TYPE "public"."path" IS 'the way';
