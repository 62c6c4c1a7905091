CREATE TYPE status AS ENUM ('new', 'it''s', 'a\b');
CREATE TABLE orders (status status NOT NULL DEFAULT 'new');
