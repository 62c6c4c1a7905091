-- Comment
COMMENT ON OPERATOR FAMILY "lonely" USING hash IS 'Empty';
