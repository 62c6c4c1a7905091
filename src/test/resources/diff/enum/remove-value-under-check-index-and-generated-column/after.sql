CREATE TYPE status AS ENUM ('new', 'done');
CREATE TABLE orders (
    id integer PRIMARY KEY,
    status status NOT NULL,
    is_done boolean GENERATED ALWAYS AS (status = 'done') STORED,
    CONSTRAINT orders_status_check CHECK (status <> 'done' OR id > 0)
);
CREATE INDEX done_orders ON orders (id) WHERE status = 'done';
CREATE INDEX orders_status_idx ON orders (status);
