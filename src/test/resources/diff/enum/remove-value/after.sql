CREATE TYPE status AS ENUM ('new', 'done');
CREATE TABLE orders (id integer PRIMARY KEY, status status NOT NULL DEFAULT 'new');
