CREATE TYPE status AS ENUM ('new');
CREATE TABLE a (id integer, status text DEFAULT 'new', other status);
