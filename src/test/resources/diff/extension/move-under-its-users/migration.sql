-- AlterExtension
ALTER EXTENSION "citext" SET SCHEMA "ext";

-- AlterExtension
ALTER EXTENSION "pg_trgm" SET SCHEMA "ext";
