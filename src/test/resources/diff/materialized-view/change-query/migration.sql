-- DropView
DROP MATERIALIZED VIEW "m";

-- CreateView
CREATE MATERIALIZED VIEW "m" AS
SELECT id,
    a
   FROM t
  WHERE (b > 1);

-- CreateIndex
CREATE INDEX "m_a_idx" ON "m"("a");

-- Comment
COMMENT ON MATERIALIZED VIEW "m" IS 'Kept';

-- Grant
GRANT SELECT ON "m" TO "pg_monitor";
