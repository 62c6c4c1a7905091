/*
  Warnings:

  - You are about to rename the table `autor` to `author`. Nothing is lost, but code that runs during the deploy still uses the old name.
  - You are about to rename the column `naem` on the `autor` table to `name`. Nothing is lost, but code that runs during the deploy still uses the old name.

*/
-- RenameTable
ALTER TABLE "autor" RENAME TO "author";

-- RenameColumn
ALTER TABLE "author" RENAME COLUMN "naem" TO "name";

-- RenameColumn
ALTER TABLE "v" RENAME COLUMN "naem" TO "name";

-- AlterTable
ALTER TABLE "author" RENAME CONSTRAINT "autor_pkey" TO "author_pkey";
