CREATE FUNCTION tenant() RETURNS bigint LANGUAGE sql STABLE RETURN 1;
CREATE TABLE t (tenant bigint);
CREATE POLICY of_tenant ON t USING (tenant = tenant());
COMMENT ON POLICY of_tenant ON t IS 'Stays';
