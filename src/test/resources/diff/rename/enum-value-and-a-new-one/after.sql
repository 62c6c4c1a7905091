CREATE TYPE s AS ENUM ('active', 'blocked', 'gone');
CREATE TABLE t (s s DEFAULT 'gone');
