CREATE TABLE t (
    a smallint, b integer, c bigint, d numeric, e numeric(10,2), f real, g double precision, h money,
    i text, j varchar, k varchar(20), l char(3), m "char", n name, o bytea, p boolean,
    q date, r time, s time(3), t timetz, u timestamp, v timestamp(3), w timestamptz, x timestamptz(0),
    y interval, z interval day to second(3), aa json, ab jsonb, ac uuid, ad xml, ae inet, af cidr, ag macaddr,
    ah bit(3), ai varbit, aj varbit(5), ak tsvector, al int4range, am point, an oid, ao text[], ap varchar(5)[], aq numeric(5,1)[], ar timestamp(3)[]
);
