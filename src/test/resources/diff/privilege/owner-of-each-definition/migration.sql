/*
  Warnings:

  - The owner of the type `span` will be `golden_reader`, who may then do everything with it.
  - The owner of the function `largest` will be `golden_reader`, who may then do everything with it.
  - The owner of the publication `news` will be `golden_reader`, who may then do everything with it.
  - The owner of the language `other` will be `golden_reader`, who may then do everything with it.
  - The owner of the server `remote` will be `golden_reader`, who may then do everything with it.
  - The owner of the operator `===` will be `golden_reader`, who may then do everything with it.
  - The owner of the operator class `even` will be `golden_reader`, who may then do everything with it.
  - The owner of the collation `german` will be `golden_reader`, who may then do everything with it.
  - The owner of the conversion `latin` will be `golden_reader`, who may then do everything with it.
  - The owner of the statistics object `pairs` will be `golden_reader`, who may then do everything with it.
  - The owner of the operator family `points` will be `golden_reader`, who may then do everything with it.
  - The owner of the text search configuration `search` will be `golden_reader`, who may then do everything with it.
  - The owner of the text search dictionary `words` will be `golden_reader`, who may then do everything with it.

*/
-- ChangeOwner
ALTER PUBLICATION "news" OWNER TO "golden_reader";

-- ChangeOwner
ALTER LANGUAGE "other" OWNER TO "golden_reader";

-- ChangeOwner
ALTER SERVER "remote" OWNER TO "golden_reader";

-- ChangeOwner
ALTER OPERATOR === (point, point) OWNER TO "golden_reader";

-- ChangeOwner
ALTER OPERATOR CLASS "even" USING hash OWNER TO "golden_reader";

-- ChangeOwner
ALTER COLLATION "german" OWNER TO "golden_reader";

-- ChangeOwner
ALTER ROUTINE "largest"(integer) OWNER TO "golden_reader";

-- ChangeOwner
ALTER CONVERSION "latin" OWNER TO "golden_reader";

-- ChangeOwner
ALTER STATISTICS "pairs" OWNER TO "golden_reader";

-- ChangeOwner
ALTER OPERATOR FAMILY "points" USING btree OWNER TO "golden_reader";

-- ChangeOwner
ALTER TEXT SEARCH CONFIGURATION "search" OWNER TO "golden_reader";

-- ChangeOwner
ALTER TYPE "span" OWNER TO "golden_reader";

-- ChangeOwner
ALTER TEXT SEARCH DICTIONARY "words" OWNER TO "golden_reader";
