-- Comment
COMMENT ON RULE "logged" ON "t" IS 'Logs';
