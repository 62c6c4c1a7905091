-- CreateView
CREATE VIEW "s"."v" AS
SELECT x.id,
    y.a
   FROM (s.t x
     JOIN t y ON ((x.id = y.id)));

-- CreateView
CREATE VIEW "v" AS
SELECT id
   FROM s.v;
