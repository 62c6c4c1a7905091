-- CreateView
CREATE VIEW "x" AS
SELECT id
   FROM t;
