/*
  Warnings:

  - You are about to rename the domain `emial` to `email`. Nothing is lost, but code that runs during the deploy still uses the old name.

*/
-- RenameDomain
ALTER DOMAIN "emial" RENAME TO "email";

-- AlterDomain
ALTER DOMAIN "email" RENAME CONSTRAINT "emial_check" TO "email_check";
