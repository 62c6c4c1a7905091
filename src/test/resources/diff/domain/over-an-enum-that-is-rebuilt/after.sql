CREATE TYPE mood AS ENUM ('happy', 'ok');
CREATE DOMAIN good_mood AS mood DEFAULT 'ok' CHECK (VALUE <> 'happy');
CREATE TABLE t (m mood DEFAULT 'happy', g good_mood, gs good_mood[]);
