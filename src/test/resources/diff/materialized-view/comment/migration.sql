-- Comment
COMMENT ON MATERIALIZED VIEW "m" IS 'Kept';

-- Comment
COMMENT ON COLUMN "m"."a" IS 'Text';
