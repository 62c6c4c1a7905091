-- Comment
COMMENT ON ROUTINE "f"(integer) IS 'Another';
