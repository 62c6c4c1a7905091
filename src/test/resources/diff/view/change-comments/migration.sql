-- Comment
COMMENT ON VIEW "v" IS 'Known';

-- Comment
COMMENT ON COLUMN "v"."id" IS 'The number';

-- Comment
COMMENT ON COLUMN "v"."a" IS NULL;
