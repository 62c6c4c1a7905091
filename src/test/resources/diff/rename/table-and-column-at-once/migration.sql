/*
  Warnings:

  - You are about to rename the table `author` to `writer`. Nothing is lost, but code that runs during the deploy still uses the old name.
  - You are about to rename the column `naem` on the `author` table to `name`. Nothing is lost, but code that runs during the deploy still uses the old name.

*/
-- RenameTable
ALTER TABLE "author" RENAME TO "writer";

-- RenameColumn
ALTER TABLE "writer" RENAME COLUMN "naem" TO "name";

-- AlterTable
ALTER TABLE "writer" RENAME CONSTRAINT "author_pkey" TO "writer_pkey";
