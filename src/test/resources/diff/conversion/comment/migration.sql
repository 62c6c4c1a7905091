-- Comment
COMMENT ON CONVERSION "from_latin" IS 'Old files';
