/*
  Warnings:

  - You are about to rename the type `adress` to `address`. Nothing is lost, but code that runs during the deploy still uses the old name.
  - You are about to rename the attribute `cty` of the type `adress` to `city`. Nothing is lost, but code that runs during the deploy still uses the old name.

*/
-- RenameType
ALTER TYPE "adress" RENAME TO "address";

-- RenameAttribute
ALTER TYPE "address" RENAME ATTRIBUTE "cty" TO "city" CASCADE;
