CREATE TYPE status AS ENUM ('new');
CREATE TABLE a (id integer, other status);
