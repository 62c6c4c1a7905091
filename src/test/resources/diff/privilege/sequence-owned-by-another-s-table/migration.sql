-- AlterSequence
ALTER SEQUENCE "numbers" OWNER TO "golden_reader";

-- AlterSequence
ALTER SEQUENCE "numbers" OWNED BY "t"."id";

-- Grant
GRANT USAGE ON SEQUENCE "numbers" TO "Golden Writer";
