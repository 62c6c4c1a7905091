-- DropCollation
DROP COLLATION "german";

-- CreateCollation
CREATE COLLATION "german" (provider = icu, locale = 'de-AT');
