CREATE TYPE status AS ENUM ('new', 'open', 'busy', 'done');
