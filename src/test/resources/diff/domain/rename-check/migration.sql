-- AlterDomain
ALTER DOMAIN "d" RENAME CONSTRAINT "old" TO "new";
