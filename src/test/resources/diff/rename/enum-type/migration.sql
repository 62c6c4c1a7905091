/*
  Warnings:

  - You are about to rename the type `state` to `status`. Nothing is lost, but code that runs during the deploy still uses the old name.

*/
-- RenameType
ALTER TYPE "state" RENAME TO "status";
