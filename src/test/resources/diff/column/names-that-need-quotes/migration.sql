-- AlterTable
ALTER TABLE "t" ADD COLUMN     "Größe ""x""" INTEGER,
ADD COLUMN     "select" TEXT;
