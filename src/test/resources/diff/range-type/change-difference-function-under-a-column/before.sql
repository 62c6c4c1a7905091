CREATE TYPE "Time Span" AS RANGE (SUBTYPE = float8);
CREATE TABLE stays (stay "Time Span");
