CREATE TYPE state AS ENUM ('open');
CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
