-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "billing";
