/*
  Warnings:

  - The permissive policy `deleting` on the table `t` will be added. Rows that it lets through become visible or writable to whom it is for.
  - The permissive policy `everything` on the table `t` will be added. Rows that it lets through become visible or writable to whom it is for.
  - The permissive policy `inserting` on the table `t` will be added. Rows that it lets through become visible or writable to whom it is for.
  - The permissive policy `selecting` on the table `t` will be added. Rows that it lets through become visible or writable to whom it is for.
  - The permissive policy `updating` on the table `t` will be added. Rows that it lets through become visible or writable to whom it is for.

*/
-- CreatePolicy
CREATE POLICY "deleting" ON "t" FOR DELETE
    USING (a > 1);

-- CreatePolicy
CREATE POLICY "everything" ON "t"
    USING (a > 2);

-- CreatePolicy
CREATE POLICY "inserting" ON "t" FOR INSERT
    WITH CHECK (a > 3);

-- CreatePolicy
CREATE POLICY "selecting" ON "t" FOR SELECT
    USING (a > 4);

-- CreatePolicy
CREATE POLICY "updating" ON "t" FOR UPDATE
    USING (a > 5)
    WITH CHECK (a > 6);
