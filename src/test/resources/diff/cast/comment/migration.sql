-- Comment
COMMENT ON CAST (integer AS pair) IS 'Twice';
