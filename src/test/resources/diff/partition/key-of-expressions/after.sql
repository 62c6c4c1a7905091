CREATE TABLE hits (id bigint, name text) PARTITION BY RANGE (lower(name) COLLATE "C", id);
CREATE TABLE hits_a PARTITION OF hits FOR VALUES FROM (MINVALUE, MINVALUE) TO ('b', 0);
