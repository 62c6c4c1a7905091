-- Grant
GRANT MAINTAIN ON "orders" TO "golden_reader";
