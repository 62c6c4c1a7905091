-- AlterTable
ALTER TABLE "docs_1" SET UNLOGGED;

-- AlterTable
ALTER TABLE "docs_2" SET (fillfactor=50);
