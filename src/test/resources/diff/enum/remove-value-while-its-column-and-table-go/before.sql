CREATE TYPE status AS ENUM ('new', 'open');
CREATE TABLE a (id integer, status status, other status);
CREATE TABLE b (status status);
