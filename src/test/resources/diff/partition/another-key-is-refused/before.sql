CREATE TABLE events (at date NOT NULL, kind text) PARTITION BY RANGE (at);
