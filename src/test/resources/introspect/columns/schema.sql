CREATE TABLE "Every Type" (
  a smallint, b integer NOT NULL, c bigint DEFAULT 0, d numeric(10, 2) DEFAULT 0.5, e numeric,
  f real, g double precision, h text DEFAULT 'it''s', i varchar(20), j varchar, k char(3) DEFAULT 'x',
  l boolean DEFAULT true, m date DEFAULT CURRENT_DATE, n timestamp(3) DEFAULT CURRENT_TIMESTAMP,
  o timestamptz DEFAULT now(), p time, q interval day to second(2), r uuid DEFAULT gen_random_uuid(),
  s json, t jsonb DEFAULT '{}', u bytea, v int[] DEFAULT '{}', w text[][], x bit(4), y bit varying(8),
  z inet, aa cidr, ab macaddr, ac point, ad box, ae money, af xml, ag tsvector, ah int4range, ai oid,
  aj "char", ak name, al regclass
);
COMMENT ON TABLE "Every Type" IS 'All of them';
COMMENT ON COLUMN "Every Type".a IS 'Small';
CREATE TABLE calculated (
  a text COLLATE "C", b text COLLATE "POSIX" NOT NULL,
  g text GENERATED ALWAYS AS (a || b) STORED, dropped int, last int
);
ALTER TABLE calculated DROP COLUMN dropped;
CREATE TABLE nothing ();
