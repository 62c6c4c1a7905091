-- ChangeOwner
ALTER SCHEMA "billing" OWNER TO "golden_reader";

-- ChangeOwner
ALTER SEQUENCE "billing"."numbers" OWNER TO "golden_reader";

-- ChangeOwner
ALTER TABLE "billing"."one" OWNER TO "golden_reader";

-- ChangeOwner
ALTER TYPE "billing"."pair" OWNER TO "golden_reader";

-- ChangeOwner
ALTER TYPE "billing"."positive" OWNER TO "golden_reader";

-- ChangeOwner
ALTER TYPE "billing"."state" OWNER TO "golden_reader";

-- ChangeOwner
ALTER ROUTINE "billing"."three"() OWNER TO "golden_reader";

-- ChangeOwner
ALTER TABLE "billing"."two" OWNER TO "golden_reader";
