-- AlterTable
ALTER TABLE "hits" SET UNLOGGED;
