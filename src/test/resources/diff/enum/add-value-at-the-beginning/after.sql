CREATE TYPE status AS ENUM ('draft', 'idea', 'new', 'done');
