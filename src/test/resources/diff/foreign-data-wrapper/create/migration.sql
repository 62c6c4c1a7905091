-- CreateForeignDataWrapper
CREATE FOREIGN DATA WRAPPER "checked" VALIDATOR postgresql_fdw_validator;

-- CreateForeignDataWrapper
CREATE FOREIGN DATA WRAPPER "files" OPTIONS ("debug" 'true');

-- Comment
COMMENT ON FOREIGN DATA WRAPPER "files" IS 'Files';
