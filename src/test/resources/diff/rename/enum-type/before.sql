CREATE TYPE state AS ENUM ('a', 'b');
CREATE TABLE t (s state NOT NULL DEFAULT 'a', ss state[] DEFAULT ARRAY['a'::state], CHECK (s <> 'b'::state));
