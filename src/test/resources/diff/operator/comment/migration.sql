-- Comment
COMMENT ON OPERATOR <# (pair, pair) IS 'less than';
