CREATE FUNCTION tenant() RETURNS integer LANGUAGE sql STABLE RETURN 1;
CREATE TABLE t (tenant integer);
CREATE POLICY of_tenant ON t USING (tenant = tenant());
