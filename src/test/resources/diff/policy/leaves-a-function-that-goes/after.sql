CREATE TABLE t (tenant integer);
CREATE POLICY of_tenant ON t USING (tenant = 1);
