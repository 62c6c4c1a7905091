-- DropView
DROP VIEW "v";

-- DropStatisticsObject
DROP STATISTICS "together";

-- DropFunction
DROP FUNCTION "rows"();

-- DropForeignTable
DROP FOREIGN TABLE "f";

-- DropFunction
DROP FUNCTION "note"();

-- DropEnum
DROP TYPE "mood";

-- DropServer
DROP SERVER "remote";

-- DropForeignDataWrapper
DROP FOREIGN DATA WRAPPER "files";
