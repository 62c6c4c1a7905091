/*
  Warnings:

  - The permissive policy `p` on the table `t` will be dropped. Rows that no other policy lets through disappear for whom it was for.
  - The restrictive policy `r` on the table `t` will be dropped. Rows that it kept from others may become visible or writable.

*/
-- DropPolicy
DROP POLICY "p" ON "t";

-- DropPolicy
DROP POLICY "r" ON "t";
