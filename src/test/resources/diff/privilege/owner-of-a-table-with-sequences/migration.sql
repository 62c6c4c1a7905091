/*
  Warnings:

  - The owner of the table `orders` will be `golden_reader`, who may then do everything with it.

*/
-- ChangeOwner
ALTER TABLE "orders" OWNER TO "golden_reader";

-- Grant
GRANT USAGE ON SEQUENCE "orders_number_seq" TO "Golden Writer";
