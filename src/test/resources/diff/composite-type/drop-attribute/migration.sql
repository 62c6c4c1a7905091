/*
  Warnings:

  - You are about to drop the attribute `zip` of the type `address`. All the data in it, in every column of the type, will be lost.

*/
-- AlterType
ALTER TYPE "address" DROP ATTRIBUTE "zip";
