CREATE TABLE b_members (member text);
CREATE TABLE t (a integer);
CREATE POLICY p ON t USING (EXISTS (SELECT FROM b_members WHERE member = CURRENT_USER));
