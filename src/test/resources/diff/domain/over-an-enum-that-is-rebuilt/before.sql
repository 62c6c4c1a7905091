CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE DOMAIN good_mood AS mood DEFAULT 'ok' CHECK (VALUE <> 'sad');
CREATE TABLE t (m mood DEFAULT 'sad', g good_mood, gs good_mood[]);
