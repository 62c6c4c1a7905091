-- Grant
GRANT SELECT ("id", "number"), UPDATE ("note") ON "orders" TO "golden_reader";
