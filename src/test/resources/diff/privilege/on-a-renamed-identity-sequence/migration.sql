-- RenameSequence
ALTER SEQUENCE "old_orders_id_seq" RENAME TO "orders_id_seq";

-- Grant
GRANT SELECT ON SEQUENCE "orders_id_seq" TO "golden_reader";
