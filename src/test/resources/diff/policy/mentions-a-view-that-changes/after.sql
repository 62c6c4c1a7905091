CREATE TABLE members (member varchar(20));
CREATE VIEW v AS SELECT member FROM members;
CREATE TABLE t (a integer);
CREATE POLICY p ON t USING (EXISTS (SELECT FROM v WHERE member = CURRENT_USER));
