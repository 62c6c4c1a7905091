CREATE TYPE state AS ENUM ('open');
CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
REVOKE USAGE ON TYPE state FROM PUBLIC;
GRANT USAGE ON TYPE positive TO golden_reader;
