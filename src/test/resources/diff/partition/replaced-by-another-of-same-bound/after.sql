CREATE TABLE events (at date NOT NULL, kind text) PARTITION BY RANGE (at);
CREATE TABLE events_2024 (at date NOT NULL, kind text);
CREATE TABLE events_2024b PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
