-- CreateForeignDataWrapper
CREATE FOREIGN DATA WRAPPER "files";

-- CreateServer
CREATE SERVER "remote" TYPE 'oracle' VERSION '9' FOREIGN DATA WRAPPER files OPTIONS ("host" 'h', "port" '1521');

-- Comment
COMMENT ON SERVER "remote" IS 'Far';
