-- DropUserMapping
DROP USER MAPPING FOR PUBLIC SERVER remote;

-- DropServer
DROP SERVER "remote";

-- DropForeignDataWrapper
DROP FOREIGN DATA WRAPPER "files";
