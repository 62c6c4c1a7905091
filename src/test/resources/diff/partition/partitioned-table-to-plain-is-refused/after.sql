CREATE TABLE events (at date NOT NULL, kind text);
