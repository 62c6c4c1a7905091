/*
  Warnings:

  - You are about to rename the table `author` to `writer`. Nothing is lost, but code that runs during the deploy still uses the old name.

*/
-- RenameSequence
ALTER SEQUENCE "author_id_seq" RENAME TO "writer_id_seq";

-- RenameTable
ALTER TABLE "author" RENAME TO "writer";

-- RenameSequence
ALTER SEQUENCE "author_n_seq" RENAME TO "writer_n_seq";

-- AlterTable
ALTER TABLE "writer" RENAME CONSTRAINT "author_age_check" TO "writer_age_check";

-- AlterTable
ALTER TABLE "writer" RENAME CONSTRAINT "author_mail_key" TO "writer_mail_key";

-- AlterTable
ALTER TABLE "writer" RENAME CONSTRAINT "author_pkey" TO "writer_pkey";

-- RenameForeignKey
ALTER TABLE "writer" RENAME CONSTRAINT "author_boss_fkey" TO "writer_boss_fkey";

-- RenameIndex
ALTER INDEX "author_age_idx" RENAME TO "writer_age_idx";
