-- CreateTable
CREATE TABLE "t" (
    "id" INTEGER,
    "a" INTEGER
);

-- CreateFunction
CREATE FUNCTION "next_id"()
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT (COALESCE(max(t.id), 0) + 1)
    FROM t;
END;

-- AlterTable
ALTER TABLE "t" ALTER COLUMN "id" SET DEFAULT next_id();
