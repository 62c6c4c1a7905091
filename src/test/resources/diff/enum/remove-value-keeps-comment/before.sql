CREATE TYPE status AS ENUM ('a', 'b');
COMMENT ON TYPE status IS 'how far it is';
