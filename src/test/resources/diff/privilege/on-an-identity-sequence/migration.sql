-- Grant
GRANT SELECT ON SEQUENCE "orders_id_seq" TO "golden_reader";
