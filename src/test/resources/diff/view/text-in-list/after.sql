CREATE TABLE t (a varchar(9));
CREATE VIEW v AS SELECT a FROM t WHERE a::text = ANY ((ARRAY['x'::character varying, 'y'::character varying])::text[]);
