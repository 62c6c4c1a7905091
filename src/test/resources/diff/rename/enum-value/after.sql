CREATE TYPE s AS ENUM ('active', 'blocked');
CREATE TABLE t (s s DEFAULT 'active', ss s[] DEFAULT '{active}', CHECK (s <> 'active'::s));
