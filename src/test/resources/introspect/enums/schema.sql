CREATE TYPE mood AS ENUM ('sad', 'ok', 'it''s');
ALTER TYPE mood ADD VALUE 'so so' BEFORE 'ok';
COMMENT ON TYPE mood IS 'How it feels';
CREATE TYPE nothing AS ENUM ();
CREATE SCHEMA sales;
CREATE TYPE sales."State" AS ENUM ('new');
CREATE TABLE t (
  a mood NOT NULL DEFAULT 'ok',
  b mood[] DEFAULT '{sad,ok}',
  c sales."State",
  d sales."State"[] DEFAULT ARRAY['new']::sales."State"[]
);
