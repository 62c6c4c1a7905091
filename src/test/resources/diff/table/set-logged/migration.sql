-- AlterTable
ALTER TABLE "hits" SET LOGGED;
