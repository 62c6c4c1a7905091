-- DropFunction
DROP FUNCTION "one"();

-- DropLanguage
DROP LANGUAGE "toy";
