/*
  Warnings:

  - The check constraint `positive` on the table `t` will be checked again, since code that it needs is made again. If there are existing rows that do not fit it then, this will fail.

*/
-- DropView
DROP MATERIALIZED VIEW "m";

-- DropView
DROP VIEW "v";

-- DropIndex
DROP INDEX "t_f_idx";

-- AlterTable
ALTER TABLE "t" DROP CONSTRAINT "positive",
DROP COLUMN "g",
ALTER COLUMN "id" DROP DEFAULT;

-- DropFunction
DROP FUNCTION "f"(integer);

-- CreateFunction
CREATE FUNCTION "f"(n integer)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT n + 1$function$;

-- AlterTable
ALTER TABLE "t" ADD COLUMN     "g" INTEGER GENERATED ALWAYS AS (f(7)) STORED,
ALTER COLUMN "id" SET DEFAULT f(1),
ADD CONSTRAINT "positive" CHECK (f(id) > 0);

-- CreateIndex
CREATE INDEX "t_f_idx" ON "t"((f(id)));

-- CreateView
CREATE VIEW "v" AS
SELECT f(id) AS n
   FROM t;

-- CreateView
CREATE MATERIALIZED VIEW "m" AS
SELECT n
   FROM v;

-- CreateIndex
CREATE INDEX "m_f_idx" ON "m"((f((n)::integer)));
