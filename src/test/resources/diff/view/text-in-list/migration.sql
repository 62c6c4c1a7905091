-- CreateView
CREATE OR REPLACE VIEW "v" AS
SELECT a
   FROM t
  WHERE ((a)::text = ANY (ARRAY[('x'::character varying)::text, ('y'::character varying)::text]));
