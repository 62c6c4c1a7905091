/*
  Warnings:

  - You are about to rename the value `activ` of the enum `s` to `active`. Nothing is lost, but code that runs during the deploy still uses the old name.

*/
-- RenameEnumValue
ALTER TYPE "s" RENAME VALUE 'activ' TO 'active';

-- AlterEnum
ALTER TYPE "s" ADD VALUE 'gone';
