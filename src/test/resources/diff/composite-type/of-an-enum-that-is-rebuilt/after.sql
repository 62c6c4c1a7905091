CREATE TYPE mood AS ENUM ('ok');
CREATE TYPE person AS (name text, mood mood, moods mood[]);
CREATE TABLE t (p person, ps person[]);
