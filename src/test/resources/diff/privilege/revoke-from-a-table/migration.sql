-- Revoke
REVOKE INSERT ON "orders" FROM "golden_reader";
