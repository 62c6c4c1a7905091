/*
  Warnings:

  - You are about to rename the table `User` to `user`. Nothing is lost, but code that runs during the deploy still uses the old name.
  - You are about to rename the column `firstName` on the `User` table to `firstname`. Nothing is lost, but code that runs during the deploy still uses the old name.

*/
-- RenameTable
ALTER TABLE "User" RENAME TO "user";

-- RenameColumn
ALTER TABLE "user" RENAME COLUMN "firstName" TO "firstname";

-- AlterTable
ALTER TABLE "user" RENAME CONSTRAINT "User_pkey" TO "user_pkey";
