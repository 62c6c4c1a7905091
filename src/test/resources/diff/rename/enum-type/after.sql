CREATE TYPE status AS ENUM ('a', 'b');
CREATE TABLE t (s status NOT NULL DEFAULT 'a', ss status[] DEFAULT ARRAY['a'::status], CHECK (s <> 'b'::status));
