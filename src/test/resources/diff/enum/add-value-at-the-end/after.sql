CREATE TYPE status AS ENUM ('new', 'done', 'gone');
CREATE TABLE orders (id integer PRIMARY KEY, status status NOT NULL DEFAULT 'new');
