-- ChangeOwner
ALTER TABLE "orders" OWNER TO "golden_reader";

-- Revoke
REVOKE SELECT ON "orders" FROM "Golden Writer";
REVOKE INSERT ON "orders" FROM "golden_reader";
