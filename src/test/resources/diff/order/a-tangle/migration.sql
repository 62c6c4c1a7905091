-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "a";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "z";

-- CreateEnum
CREATE TYPE "a"."mood" AS ENUM ('ok', 'sad');

-- CreateTable
CREATE TABLE "z"."base" (
    "id" INTEGER NOT NULL,
    "m" "a"."mood",
    "n" DECIMAL(8,2),

    CONSTRAINT "base_pkey" PRIMARY KEY ("id")
);

-- CreateFunction
CREATE FUNCTION "a"."rate"(b z.base)
 RETURNS numeric
 LANGUAGE sql
 STABLE
AS $function$SELECT b.n * 2$function$;

-- CreateView
CREATE VIEW "a"."rated" AS
SELECT id,
    a.rate(b.*) AS rate,
    m
   FROM z.base b;

-- CreateFunction
CREATE FUNCTION "z"."best"()
 RETURNS SETOF a.rated
 LANGUAGE sql
BEGIN ATOMIC
 SELECT rated.id,
     rated.rate,
     rated.m
    FROM a.rated
   WHERE (rated.rate > (10)::numeric);
END;

-- CreateView
CREATE VIEW "z"."best_of" AS
SELECT id,
    m
   FROM z.best() best(id, rate, m);

-- CreateFunction
CREATE FUNCTION "a"."is_best"(i integer)
 RETURNS boolean
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM z.best_of
           WHERE (best_of.id = is_best.i))) AS "exists";
END;

-- CreateTable
CREATE TABLE "a"."top" (
    "id" INTEGER DEFAULT 7,
    "base_id" INTEGER,

    CONSTRAINT "best" CHECK (a.is_best(id))
);

-- AddForeignKey
ALTER TABLE "a"."top" ADD CONSTRAINT "top_base_id_fkey" FOREIGN KEY ("base_id") REFERENCES "z"."base"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- CreateView
CREATE MATERIALIZED VIEW "summary" AS
SELECT t.id,
    b.m
   FROM (a.top t
     JOIN z.best_of b USING (id));

-- CreateIndex
CREATE UNIQUE INDEX "summary_key" ON "summary"("id");

-- CreateFunction
CREATE FUNCTION "noted"()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN REFRESH MATERIALIZED VIEW summary; RETURN NULL; END $function$;

-- CreateRule
CREATE RULE "r" AS ON INSERT TO "z"."best_of" DO INSTEAD  INSERT INTO z.base (id)  SELECT new.id
          WHERE a.is_best(new.id);

-- CreateTrigger
CREATE TRIGGER "noted" AFTER INSERT ON "a"."top" FOR EACH STATEMENT EXECUTE FUNCTION noted();
