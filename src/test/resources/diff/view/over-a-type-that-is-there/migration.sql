-- CreateView
CREATE VIEW "v" AS
SELECT id,
    '1'::num AS n
   FROM t;
