CREATE TABLE t (id integer, a integer);
CREATE FUNCTION sound(r t) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT r.a > 0';
ALTER TABLE t ADD CONSTRAINT t_sound CHECK (sound(t.*));
