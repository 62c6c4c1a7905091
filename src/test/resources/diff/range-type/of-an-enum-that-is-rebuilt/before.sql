CREATE TYPE size AS ENUM ('s', 'm', 'l', 'xl');
CREATE TYPE sizes AS RANGE (SUBTYPE = size);
CREATE TABLE shirts (size size, fits sizes);
