-- DropView
DROP VIEW "open_orders";

-- CreateView
CREATE VIEW "open_orders" AS
SELECT id
   FROM orders;

-- ChangeOwner
ALTER TABLE "open_orders" OWNER TO "Golden Writer";

-- Grant
GRANT SELECT ("id") ON "open_orders" TO "Golden Writer";
GRANT SELECT ON "open_orders" TO "golden_reader";
