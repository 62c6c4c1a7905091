-- AlterTable
ALTER TABLE "people" NOT OF;

-- AlterTable
ALTER TABLE "people" ADD COLUMN     "age" INTEGER;
