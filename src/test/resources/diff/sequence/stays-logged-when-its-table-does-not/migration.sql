-- AlterTable
ALTER TABLE "t" SET UNLOGGED;

-- AlterSequence
ALTER SEQUENCE "t_id_seq" SET LOGGED;
