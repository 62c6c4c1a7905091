CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE DOMAIN good_mood AS mood CONSTRAINT good CHECK (VALUE <> 'sad');
