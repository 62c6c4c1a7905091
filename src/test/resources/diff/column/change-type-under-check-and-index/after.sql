CREATE TABLE t (code text CONSTRAINT t_code_check CHECK (code <> 'x'));
CREATE INDEX t_code_idx ON t (code) WHERE code <> 'y';
