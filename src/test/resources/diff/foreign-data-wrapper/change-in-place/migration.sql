-- AlterForeignDataWrapper
ALTER FOREIGN DATA WRAPPER "files" VALIDATOR postgresql_fdw_validator OPTIONS (DROP "a", DROP "b");
