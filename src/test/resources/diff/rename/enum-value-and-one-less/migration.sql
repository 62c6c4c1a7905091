/*
  Warnings:

  - You are about to rename the value `activ` of the enum `s` to `active`. Nothing is lost, but code that runs during the deploy still uses the old name.
  - The values [blocked] on the enum `s` will be removed. If these variants are still used in the database, this will fail.

*/
-- RenameEnumValue
ALTER TYPE "s" RENAME VALUE 'activ' TO 'active';

-- AlterEnum
CREATE TYPE "s_new" AS ENUM ('active');
ALTER TABLE "t" ALTER COLUMN "s" DROP DEFAULT;
ALTER TABLE "t" ALTER COLUMN "s" TYPE "s_new" USING ("s"::text::"s_new");
ALTER TYPE "s" RENAME TO "s_old";
ALTER TYPE "s_new" RENAME TO "s";
DROP TYPE "s_old";
ALTER TABLE "t" ALTER COLUMN "s" SET DEFAULT 'active';
