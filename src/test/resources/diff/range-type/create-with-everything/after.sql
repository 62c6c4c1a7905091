CREATE COLLATION plain (PROVIDER = libc, LOCALE = 'C');
CREATE FUNCTION distance(text, text) RETURNS float8 LANGUAGE sql IMMUTABLE AS 'SELECT 1.0::float8';
CREATE TYPE words AS RANGE (
    SUBTYPE = text,
    SUBTYPE_OPCLASS = text_pattern_ops,
    COLLATION = plain,
    SUBTYPE_DIFF = distance,
    MULTIRANGE_TYPE_NAME = "Texts"
);
COMMENT ON TYPE words IS 'From a word to another';
