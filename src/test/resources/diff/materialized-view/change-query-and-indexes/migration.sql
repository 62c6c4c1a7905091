-- DropView
DROP MATERIALIZED VIEW "m";

-- CreateView
CREATE MATERIALIZED VIEW "m" AS
SELECT id,
    a,
    b
   FROM t;

-- CreateIndex
CREATE INDEX "m_a_idx" ON "m"("a" DESC);

-- CreateIndex
CREATE INDEX "m_new" ON "m"("id");
