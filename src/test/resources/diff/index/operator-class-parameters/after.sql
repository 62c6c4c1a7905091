CREATE TABLE d (words tsvector, more tsvector);
CREATE INDEX i ON d USING gist (words tsvector_ops (siglen = 100));
CREATE INDEX j ON d USING gist (more tsvector_ops (siglen = 200));
