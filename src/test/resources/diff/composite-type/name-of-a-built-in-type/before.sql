CREATE TYPE line AS (a integer);
