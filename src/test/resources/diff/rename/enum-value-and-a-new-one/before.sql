CREATE TYPE s AS ENUM ('activ', 'blocked');
CREATE TABLE t (s s DEFAULT 'activ');
