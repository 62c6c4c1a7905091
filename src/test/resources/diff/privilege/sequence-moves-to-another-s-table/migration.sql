-- AlterSequence
ALTER SEQUENCE "numbers" OWNED BY NONE;

-- AlterSequence
ALTER SEQUENCE "numbers" OWNER TO "golden_reader";

-- AlterSequence
ALTER SEQUENCE "numbers" OWNED BY "u"."id";
