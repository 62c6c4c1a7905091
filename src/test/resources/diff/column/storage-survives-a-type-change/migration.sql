/*
  Warnings:

  - You are about to alter the column `body` on the `docs` table. The data in that column will be cast from `text` to `character varying(4000)`. This cast may fail. Please make sure the data in the column can be cast.

*/
-- AlterTable
ALTER TABLE "docs" ALTER COLUMN "body" SET DATA TYPE VARCHAR(4000),
ALTER COLUMN "code" SET DATA TYPE VARCHAR(20),
ALTER COLUMN "body" SET STORAGE EXTERNAL,
ALTER COLUMN "code" SET COMPRESSION pglz;
