-- DropPolicy
DROP POLICY "of_tenant" ON "t";

-- DropFunction
DROP FUNCTION "tenant"();

-- CreatePolicy
CREATE POLICY "of_tenant" ON "t"
    USING (tenant = 1);
