-- AlterForeignDataWrapper
ALTER FOREIGN DATA WRAPPER "files" OPTIONS (DROP "c", SET "b" '3', ADD "d" '4');
