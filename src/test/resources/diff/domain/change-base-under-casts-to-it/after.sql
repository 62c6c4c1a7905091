CREATE DOMAIN d AS bigint;
CREATE TABLE t (a integer DEFAULT ('5'::d)::integer, g integer GENERATED ALWAYS AS ((a::d)::integer + 1) STORED, CONSTRAINT c CHECK ((a::d)::integer > 0));
CREATE INDEX i ON t (((a::d)::integer));
CREATE INDEX j ON t (a) WHERE (a::d)::integer > 3;
CREATE POLICY p ON t USING ((a::d)::integer > 0);
