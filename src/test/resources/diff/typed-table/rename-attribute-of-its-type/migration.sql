/*
  Warnings:

  - You are about to rename the attribute `nam` of the type `person` to `name`. Nothing is lost, but code that runs during the deploy still uses the old name.

*/
-- RenameAttribute
ALTER TYPE "person" RENAME ATTRIBUTE "nam" TO "name" CASCADE;
