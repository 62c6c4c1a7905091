CREATE TYPE status AS ENUM ('new', 'open');
CREATE TABLE a (id integer, status status DEFAULT 'new', other status);
