/*
  Warnings:

  - You are about to drop the attribute `zip` of the type `address`. All the data in it, in every column of the type, will be lost.

*/
-- DropView
DROP VIEW "v";

-- AlterType
ALTER TYPE "address" DROP ATTRIBUTE "zip";

-- CreateView
CREATE VIEW "v" AS
SELECT (a).street AS street
   FROM t;
