-- DropPolicy
DROP POLICY "of_tenant" ON "t";

-- DropFunction
DROP FUNCTION "tenant"();

-- CreateFunction
CREATE FUNCTION "tenant"()
 RETURNS bigint
 LANGUAGE sql
 STABLE
RETURN 1;

-- CreatePolicy
CREATE POLICY "of_tenant" ON "t"
    USING (tenant = tenant());

-- Comment
COMMENT ON POLICY "of_tenant" ON "t" IS 'Stays';
