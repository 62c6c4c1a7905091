-- CreateTable
CREATE TABLE "docs" (
    "id" INTEGER,
    "body" TEXT,
    "title" TEXT,
    "raw" BYTEA
);

-- AlterTable
ALTER TABLE ONLY "docs" ALTER COLUMN "body" SET STORAGE EXTERNAL,
ALTER COLUMN "title" SET STATISTICS 500,
ALTER COLUMN "title" SET (n_distinct=-0.5),
ALTER COLUMN "raw" SET COMPRESSION pglz;
