-- CreateView
CREATE MATERIALIZED VIEW "m" AS
SELECT id,
    a
   FROM t;

-- CreateIndex
CREATE UNIQUE INDEX "m_id_key" ON "m"("id");

-- Comment
COMMENT ON MATERIALIZED VIEW "m" IS 'Kept';

-- Comment
COMMENT ON COLUMN "m"."a" IS 'Text';
