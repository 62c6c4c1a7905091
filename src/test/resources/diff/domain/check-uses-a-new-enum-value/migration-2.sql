-- AlterDomain
ALTER DOMAIN "good_mood" DROP CONSTRAINT "good";

-- AlterDomain
ALTER DOMAIN "good_mood" ADD CONSTRAINT "good" CHECK (VALUE <> 'bored'::mood);
