-- Comment
COMMENT ON SUBSCRIPTION "news" IS 'Of the shop';
