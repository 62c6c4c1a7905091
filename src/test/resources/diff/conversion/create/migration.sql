-- CreateConversion
CREATE DEFAULT CONVERSION "from_latin" FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;

-- Comment
COMMENT ON CONVERSION "from_latin" IS 'Old files';
