-- Revoke
REVOKE GRANT OPTION FOR SELECT ON "orders" FROM "golden_reader";

-- Grant
GRANT SELECT ("note") ON "orders" TO "golden_reader" WITH GRANT OPTION;
