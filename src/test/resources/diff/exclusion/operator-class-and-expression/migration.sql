/*
  Warnings:

  - An exclusion constraint `one` on the table `names` will be added. If there are existing rows that conflict, this will fail.

*/
-- AlterTable
ALTER TABLE "names" ADD CONSTRAINT "one" EXCLUDE USING btree (lower(name) text_pattern_ops WITH =, born WITH =);

-- AlterIndex
ALTER INDEX "one" ALTER COLUMN 1 SET STATISTICS 100;
