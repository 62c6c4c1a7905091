-- AlterDomain
ALTER DOMAIN "code" DROP DEFAULT;

-- DropFunction
DROP FUNCTION "first_code"();

-- CreateFunction
CREATE FUNCTION "first_code"()
 RETURNS bigint
 LANGUAGE sql
RETURN 1;

-- AlterDomain
ALTER DOMAIN "code" SET DEFAULT first_code();

-- AlterTable
ALTER TABLE "t" ADD COLUMN     "d" "code";
