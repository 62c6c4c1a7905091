CREATE TYPE status AS ENUM ('new', 'open');
CREATE TABLE orders (id integer PRIMARY KEY, status status NOT NULL DEFAULT 'new');
CREATE INDEX open_orders ON orders (id) WHERE status = 'open';
