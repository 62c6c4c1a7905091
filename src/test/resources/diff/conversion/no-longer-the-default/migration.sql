-- DropConversion
DROP CONVERSION "from_latin";

-- CreateConversion
CREATE CONVERSION "from_latin" FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
