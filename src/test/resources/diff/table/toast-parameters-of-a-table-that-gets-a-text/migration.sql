-- AlterTable
ALTER TABLE "t" ADD COLUMN     "body" TEXT;

-- AlterTable
ALTER TABLE "t" SET (toast.autovacuum_enabled=off);
