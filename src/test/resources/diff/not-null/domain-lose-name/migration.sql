-- AlterDomain
ALTER DOMAIN "d" RENAME CONSTRAINT "is_there" TO "d_not_null";
