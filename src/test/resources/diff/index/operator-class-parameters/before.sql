CREATE TABLE d (words tsvector, more tsvector);
CREATE INDEX j ON d USING gist (more tsvector_ops (siglen = 100));
