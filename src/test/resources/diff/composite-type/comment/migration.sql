-- Comment
COMMENT ON TYPE "address" IS 'Where';

-- Comment
COMMENT ON COLUMN "address"."street" IS 'Comes';

-- Comment
COMMENT ON COLUMN "address"."zip" IS NULL;
