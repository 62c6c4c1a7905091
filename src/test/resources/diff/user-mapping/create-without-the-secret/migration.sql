-- CreateForeignDataWrapper
CREATE FOREIGN DATA WRAPPER "files";

-- CreateServer
CREATE SERVER "remote" FOREIGN DATA WRAPPER files;

-- CreateUserMapping
-- Its password and other secrets are never written here: set them by hand.
CREATE USER MAPPING FOR CURRENT_USER SERVER remote;

-- CreateUserMapping
-- Its password and other secrets are never written here: set them by hand.
CREATE USER MAPPING FOR "pg_monitor" SERVER remote;

-- CreateUserMapping
-- Its password and other secrets are never written here: set them by hand.
CREATE USER MAPPING FOR PUBLIC SERVER remote OPTIONS ("user" 'joe');
