-- Comment
COMMENT ON TYPE "span" IS 'From here to there';
