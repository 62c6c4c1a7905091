CREATE TYPE mood AS ENUM ('sad', 'happy');
CREATE DOMAIN a_mood AS mood CHECK (VALUE <> 'sad');
CREATE DOMAIN list AS integer[] CHECK (array_length(VALUE, 1) < 3);
CREATE DOMAIN tag AS citext DEFAULT 'none';
CREATE DOMAIN money_amount AS numeric(12,2) DEFAULT 0;
CREATE TABLE t (a a_mood, l list, tag tag, tags tag[], m money_amount);
