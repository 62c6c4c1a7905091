-- CreateCast
CREATE CAST (date AS integer) WITHOUT FUNCTION;

-- CreateEnum
CREATE TYPE "mood" AS ENUM ('sad', 'fine');

-- CreateCast
CREATE CAST (text AS mood) WITH INOUT AS ASSIGNMENT;
