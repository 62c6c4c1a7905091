-- Comment
COMMENT ON OPERATOR CLASS "pair_ops" USING btree IS 'By the first';
