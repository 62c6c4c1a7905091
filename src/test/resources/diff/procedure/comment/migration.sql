-- Comment
COMMENT ON ROUTINE "p"(integer, integer) IS 'Adds';
