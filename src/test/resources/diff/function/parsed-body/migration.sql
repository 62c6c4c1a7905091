-- CreateTable
CREATE TABLE "t" (
    "id" INTEGER NOT NULL,
    "a" TEXT,
    "b" INTEGER,

    CONSTRAINT "t_pkey" PRIMARY KEY ("id")
);

-- CreateFunction
CREATE FUNCTION "f"(n integer)
 RETURNS text
 LANGUAGE sql
BEGIN ATOMIC
 SELECT t.a
    FROM t
   WHERE (t.id = f.n);
 SELECT
         CASE
             WHEN (n > 0) THEN 'x'::text
             ELSE 'y'::text
         END AS "case";
END;

-- CreateFunction
CREATE FUNCTION "e"()
 RETURNS text
 LANGUAGE sql
RETURN f(1);
