-- DropPublishedSchema
ALTER PUBLICATION "pub" DROP TABLES IN SCHEMA s;

-- DropSchema
DROP SCHEMA "s";
