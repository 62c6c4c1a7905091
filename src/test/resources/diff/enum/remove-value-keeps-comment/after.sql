CREATE TYPE status AS ENUM ('a');
COMMENT ON TYPE status IS 'how far it is';
