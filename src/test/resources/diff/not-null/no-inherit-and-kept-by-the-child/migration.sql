-- AlterTable
ALTER TABLE "t" ALTER CONSTRAINT "t_a_not_null" NO INHERIT;
