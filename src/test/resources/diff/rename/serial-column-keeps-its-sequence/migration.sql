/*
  Warnings:

  - You are about to rename the column `no` on the `t` table to `number`. Nothing is lost, but code that runs during the deploy still uses the old name.

*/
-- RenameSequence
ALTER SEQUENCE "t_no_seq" RENAME TO "t_number_seq";

-- RenameColumn
ALTER TABLE "t" RENAME COLUMN "no" TO "number";
