CREATE TYPE "Time Span" AS RANGE (SUBTYPE = float8, SUBTYPE_DIFF = float8mi);
CREATE TABLE stays (stay "Time Span");
