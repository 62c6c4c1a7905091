-- AlterDomain
ALTER DOMAIN "changes" SET DEFAULT lower('B'::text);

-- AlterDomain
ALTER DOMAIN "comes" SET DEFAULT -5;

-- AlterDomain
ALTER DOMAIN "goes" DROP DEFAULT;
