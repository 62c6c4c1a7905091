CREATE TYPE s AS ENUM ('active');
CREATE TABLE t (s s DEFAULT 'active');
