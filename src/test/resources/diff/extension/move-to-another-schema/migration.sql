-- AlterExtension
ALTER EXTENSION "citext" SET SCHEMA "ext";
