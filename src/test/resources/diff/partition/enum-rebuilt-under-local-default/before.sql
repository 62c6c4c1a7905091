CREATE TYPE mood AS ENUM ('sad','ok','fine');
CREATE TABLE events (at date NOT NULL, m mood DEFAULT 'ok', ms mood[]) PARTITION BY RANGE (at);
CREATE TABLE events_2024 PARTITION OF events (m DEFAULT 'fine') FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE INDEX ON events_2024 (m);
