-- DropView
CREATE OR REPLACE VIEW "small" AS SELECT
    NULL::INTEGER AS "n",
    NULL::TEXT COLLATE "C" AS "label";

-- DropView
DROP MATERIALIZED VIEW "smallest";

-- DropFunction
DROP FUNCTION "rows_of_small"();

-- DropView
DROP VIEW "small";
