-- DropView
DROP MATERIALIZED VIEW "m";

-- DropView
DROP VIEW "w";

-- DropView
DROP VIEW "v";

-- AlterTable
ALTER TABLE "t" ALTER COLUMN "n" SET DATA TYPE BIGINT;

-- CreateView
CREATE VIEW "v" WITH (security_barrier=true) AS
SELECT id,
    n
   FROM t;

-- CreateView
CREATE VIEW "w" AS
SELECT id,
    (n + 1) AS more
   FROM v;

-- CreateView
CREATE MATERIALIZED VIEW "m" AS
SELECT id,
    more
   FROM w;

-- AlterView
ALTER VIEW "v" ALTER COLUMN "n" SET DEFAULT 1;

-- CreateIndex
CREATE UNIQUE INDEX "m_id_key" ON "m"("id");

-- CreateIndex
CREATE INDEX "m_more_idx" ON "m"((more * 2)) WHERE (more > 3);

-- Comment
COMMENT ON MATERIALIZED VIEW "m" IS 'Kept';

-- Comment
COMMENT ON INDEX "m_id_key" IS 'To refresh concurrently';

-- Comment
COMMENT ON VIEW "v" IS 'First';

-- Comment
COMMENT ON COLUMN "v"."n" IS 'Number';

-- Grant
GRANT SELECT ON "m" TO "pg_monitor";

-- Grant
GRANT INSERT, UPDATE ON "v" TO "pg_monitor" WITH GRANT OPTION;
GRANT SELECT ON "v" TO "pg_monitor";

-- Grant
GRANT SELECT ("id") ON "w" TO PUBLIC;
