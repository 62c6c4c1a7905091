/*
  Warnings:

  - You are about to rename the table `book` to `books`. Nothing is lost, but code that runs during the deploy still uses the old name.

*/
-- RenameTable
ALTER TABLE "book" RENAME TO "books";

-- AlterTable
ALTER TABLE "books" NOT OF;
ALTER TABLE "books" RENAME CONSTRAINT "book_pkey" TO "books_pkey";
ALTER TABLE "books" OF "row_type";
