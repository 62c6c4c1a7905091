-- CreateView
CREATE VIEW "v" AS
SELECT id,
    a
   FROM t
  WHERE (b > 1);

-- Comment
COMMENT ON VIEW "v" IS 'Seen';

-- Comment
COMMENT ON COLUMN "v"."a" IS 'The text';
