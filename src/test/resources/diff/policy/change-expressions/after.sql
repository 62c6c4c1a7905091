CREATE TABLE t (a integer);
CREATE POLICY two ON t USING (a > 1) WITH CHECK (a > 2);
CREATE POLICY checked ON t USING (a > 0) WITH CHECK (a > 1);
CREATE POLICY used ON t USING (a > 1) WITH CHECK (a > 0);
