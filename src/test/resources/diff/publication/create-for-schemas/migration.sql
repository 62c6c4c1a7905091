-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "Sales";

-- CreatePublication
CREATE PUBLICATION "pub";

-- CreatePublishedSchema
ALTER PUBLICATION "pub" ADD TABLES IN SCHEMA "Sales";

-- CreatePublishedSchema
ALTER PUBLICATION "pub" ADD TABLES IN SCHEMA CURRENT_SCHEMA;
