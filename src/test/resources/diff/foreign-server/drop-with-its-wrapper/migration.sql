-- DropServer
DROP SERVER "remote";

-- DropForeignDataWrapper
DROP FOREIGN DATA WRAPPER "files";
