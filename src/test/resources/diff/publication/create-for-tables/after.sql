CREATE TABLE t (id int PRIMARY KEY, a int, b text);
CREATE TABLE u (id int PRIMARY KEY);
CREATE PUBLICATION pub FOR TABLE t, u WITH (publish = 'insert, delete', publish_via_partition_root = true);
COMMENT ON PUBLICATION pub IS 'Some';
