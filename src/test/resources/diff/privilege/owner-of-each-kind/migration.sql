/*
  Warnings:

  - The owner of the schema `billing` will be `golden_reader`, who may then do everything with it.
  - The owner of the type `billing.pair` will be `golden_reader`, who may then do everything with it.
  - The owner of the type `billing.positive` will be `golden_reader`, who may then do everything with it.
  - The owner of the type `billing.state` will be `golden_reader`, who may then do everything with it.
  - The owner of the sequence `billing.numbers` will be `golden_reader`, who may then do everything with it.
  - The owner of the table `billing.one` will be `golden_reader`, who may then do everything with it.
  - The owner of the table `billing.two` will be `golden_reader`, who may then do everything with it.
  - The owner of the function `billing.three` will be `golden_reader`, who may then do everything with it.

*/
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
