-- AlterTable
ALTER TABLE "t" ALTER COLUMN "id" DROP DEFAULT;

-- DropSequence
DROP SEQUENCE "s";
