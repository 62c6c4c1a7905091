-- CreateExtension
CREATE EXTENSION IF NOT EXISTS "pg_trgm" VERSION '1.3';
