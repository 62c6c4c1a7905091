-- AlterDomain
ALTER DOMAIN "d" DROP CONSTRAINT "positive";
