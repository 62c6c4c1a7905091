-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "ext";

-- AlterExtension
ALTER EXTENSION "citext" SET SCHEMA "ext";

-- Comment
COMMENT ON SCHEMA "ext" IS 'of extensions';
