-- CreateView
CREATE OR REPLACE VIEW "v" AS
SELECT m
   FROM t
  WHERE (m = 'bad'::mood);
