CREATE TYPE mood AS ENUM ('sad', 'ok', 'bored');
CREATE DOMAIN good_mood AS mood CONSTRAINT good CHECK (VALUE <> 'bored');
