CREATE TABLE events_2024 (at date NOT NULL, kind text);
