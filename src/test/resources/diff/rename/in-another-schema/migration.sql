/*
  Warnings:

  - You are about to rename the type `audit.state` to `status`. Nothing is lost, but code that runs during the deploy still uses the old name.
  - You are about to rename the table `audit.entry` to `line`. Nothing is lost, but code that runs during the deploy still uses the old name.
  - You are about to rename the column `naem` on the `audit.entry` table to `name`. Nothing is lost, but code that runs during the deploy still uses the old name.

*/
-- RenameType
ALTER TYPE "audit"."state" RENAME TO "status";

-- RenameSequence
ALTER SEQUENCE "audit"."entry_id_seq" RENAME TO "line_id_seq";

-- RenameTable
ALTER TABLE "audit"."entry" RENAME TO "line";

-- RenameColumn
ALTER TABLE "audit"."line" RENAME COLUMN "naem" TO "name";

-- AlterTable
ALTER TABLE "audit"."line" RENAME CONSTRAINT "entry_pkey" TO "line_pkey";
