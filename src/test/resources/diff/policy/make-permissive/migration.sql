/*
  Warnings:

  - The policy `p` on the table `t` will be changed. Rows may become visible or writable to whom they were not.

*/
-- DropPolicy
DROP POLICY "p" ON "t";

-- CreatePolicy
CREATE POLICY "p" ON "t"
    USING (a > 0);
