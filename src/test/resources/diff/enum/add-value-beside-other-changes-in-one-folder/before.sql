CREATE TYPE status AS ENUM ('new');
CREATE TABLE orders (id integer PRIMARY KEY, status status NOT NULL DEFAULT 'new');
