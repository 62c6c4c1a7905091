CREATE TABLE t (a varchar(5) NOT NULL DEFAULT 'x', b integer DEFAULT 1);
