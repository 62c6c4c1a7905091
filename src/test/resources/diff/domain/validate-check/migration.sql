/*
  Warnings:

  - A check constraint `positive` on the domain `d` will be added. If there are existing values that violate it, this will fail.

*/
-- AlterDomain
ALTER DOMAIN "d" VALIDATE CONSTRAINT "positive";
