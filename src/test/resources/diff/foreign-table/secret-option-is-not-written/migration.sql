-- CreateForeignDataWrapper
CREATE FOREIGN DATA WRAPPER "files";

-- CreateServer
CREATE SERVER "remote" FOREIGN DATA WRAPPER files;

-- CreateForeignTable
CREATE FOREIGN TABLE "f" (
    "id" INTEGER OPTIONS ("a" 'b')
)
SERVER "remote" OPTIONS ("c" 'd');
