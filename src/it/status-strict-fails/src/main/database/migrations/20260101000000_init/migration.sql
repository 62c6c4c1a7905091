CREATE TABLE "t" ("a" INTEGER);
CREATE TYPE "secretive";
