CREATE EXTENSION btree_gist;
CREATE TYPE span AS RANGE (SUBTYPE = int8);
CREATE TABLE stays (
    room int,
    stay span DEFAULT '[1,2)' CHECK (NOT isempty(stay)),
    breaks span_multirange DEFAULT span_multirange(span(3, 4)),
    visits span[],
    EXCLUDE USING gist (room WITH =, stay WITH &&)
);
CREATE INDEX ON stays USING gist (breaks);
CREATE VIEW long_stays AS SELECT room FROM stays WHERE stay @> span(1, 9);
COMMENT ON TYPE span IS 'Days of a year';
