-- CreateCollation
CREATE COLLATION "plain" (provider = libc, lc_collate = 'C', lc_ctype = 'C');

-- CreateFunction
CREATE FUNCTION "distance"(text, text)
 RETURNS double precision
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT 1.0::float8$function$;

-- CreateRangeType
CREATE TYPE "words" AS RANGE (
    SUBTYPE = text,
    SUBTYPE_OPCLASS = text_pattern_ops,
    COLLATION = plain,
    SUBTYPE_DIFF = distance,
    MULTIRANGE_TYPE_NAME = "Texts"
);

-- Comment
COMMENT ON TYPE "words" IS 'From a word to another';
