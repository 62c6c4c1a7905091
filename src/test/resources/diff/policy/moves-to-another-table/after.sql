CREATE TABLE z_people (member text);
CREATE TABLE t (a integer);
CREATE POLICY p ON t USING (EXISTS (SELECT FROM z_people WHERE member = CURRENT_USER));
