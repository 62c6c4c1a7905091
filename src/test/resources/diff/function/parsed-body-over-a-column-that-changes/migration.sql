/*
  Warnings:

  - You are about to alter the column `b` on the `t` table. The data in that column will be cast from `integer` to `smallint`. This cast may fail. Please make sure the data in the column can be cast.

*/
-- DropView
DROP VIEW "v";

-- DropFunction
DROP FUNCTION "f"(integer);

-- AlterTable
ALTER TABLE "t" ALTER COLUMN "b" SET DATA TYPE SMALLINT;

-- CreateFunction
CREATE FUNCTION "f"(n integer)
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT t.b
    FROM t
   WHERE (t.id = f.n);
END;

-- CreateView
CREATE VIEW "v" AS
SELECT f(1) AS n;
