CREATE TYPE mood AS ENUM ('fine');
CREATE TABLE orders (note text, mood mood);
