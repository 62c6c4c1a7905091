-- DropForeignDataWrapper
DROP FOREIGN DATA WRAPPER "files";
