-- Umlauts before the mistake: äöü.
CREATE TABLE customers (
  id bigint PRIMARY KEY,
  naïve text NOTT NULL
);
