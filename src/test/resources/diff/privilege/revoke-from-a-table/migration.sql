/*
  Warnings:

  - INSERT on the table `orders` will be revoked from `golden_reader`.

*/
-- Revoke
REVOKE INSERT ON "orders" FROM "golden_reader";
