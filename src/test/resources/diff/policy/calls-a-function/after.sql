CREATE FUNCTION tenant() RETURNS text LANGUAGE sql STABLE RETURN current_setting('app.tenant', true);
CREATE TABLE t (tenant text);
ALTER TABLE t ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON t USING (tenant = tenant());
