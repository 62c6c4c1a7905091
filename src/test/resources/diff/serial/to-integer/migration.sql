-- AlterTable
ALTER TABLE "t" ALTER COLUMN "id" DROP DEFAULT;

-- DropSequence
DROP SEQUENCE "t_id_seq";
