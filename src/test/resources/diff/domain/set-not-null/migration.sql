/*
  Warnings:

  - Made the domain `d` required. This step will fail if there are existing NULL values of it.

*/
-- AlterDomain
ALTER DOMAIN "d" SET NOT NULL;
