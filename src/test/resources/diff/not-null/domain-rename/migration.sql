-- AlterDomain
ALTER DOMAIN "d" RENAME CONSTRAINT "is_there" TO "required";
