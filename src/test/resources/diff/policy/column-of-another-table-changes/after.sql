CREATE TABLE members (member varchar(20));
CREATE TABLE t (a integer);
CREATE POLICY p ON t USING (EXISTS (SELECT FROM members WHERE member = CURRENT_USER));
