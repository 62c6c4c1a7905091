-- CreateExtension
CREATE EXTENSION IF NOT EXISTS "file_fdw";

-- CreateServer
CREATE SERVER "files" FOREIGN DATA WRAPPER file_fdw;
