CREATE TABLE happenings (at date NOT NULL, sort text) PARTITION BY RANGE (at);
CREATE TABLE happenings_2024 PARTITION OF happenings FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
