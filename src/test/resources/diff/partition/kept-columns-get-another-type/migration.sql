/*
  Warnings:

  - You are about to alter the column `body` on the `docs` table. The data in that column will be cast from `text` to `character varying(90)`. This cast may fail. Please make sure the data in the column can be cast.

*/
-- AlterTable
ALTER TABLE "docs" ALTER COLUMN "body" SET DATA TYPE VARCHAR(90);

-- AlterTable
ALTER TABLE "docs_1" ALTER COLUMN "body" SET STORAGE MAIN;

-- AlterTable
ALTER TABLE ONLY "docs" ALTER COLUMN "body" SET STORAGE EXTERNAL;
