-- CreateView
CREATE VIEW "v" AS
SELECT id
   FROM p;
