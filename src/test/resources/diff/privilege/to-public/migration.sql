/*
  Warnings:

  - SELECT on the table `orders` will be granted to everybody.

*/
-- Grant
GRANT SELECT ON "orders" TO PUBLIC;
