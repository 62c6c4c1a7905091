CREATE TYPE address AS (street text COLLATE "C", zip integer);
