/*
  Warnings:

  - The permissive policy `of_tenant` on the table `t` will be added. Rows that it lets through become visible or writable to whom it is for.

*/
-- CreateFunction
CREATE FUNCTION "tenant"()
 RETURNS text
 LANGUAGE sql
 STABLE
RETURN current_setting('app.tenant'::text, true);

-- CreatePolicy
CREATE POLICY "of_tenant" ON "t"
    USING (tenant = tenant());
