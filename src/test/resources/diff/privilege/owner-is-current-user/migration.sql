/*
  Warnings:

  - The owner of the table `orders` will be the role that migrates, who may then do everything with it.

*/
-- ChangeOwner
ALTER TABLE "orders" OWNER TO CURRENT_USER;
