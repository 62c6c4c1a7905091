CREATE TABLE t (a integer, CONSTRAINT positive CHECK (a > 0) NOT ENFORCED);
CREATE TABLE u (a integer, CONSTRAINT negative CHECK (a < 0) NOT ENFORCED);
