CREATE SCHEMA sales;
COMMENT ON SCHEMA sales IS 'Orders
and invoices';
CREATE SCHEMA "With Space";
CREATE EXTENSION citext;
CREATE TABLE shop (name citext PRIMARY KEY);
