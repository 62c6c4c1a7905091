CREATE DOMAIN postcode AS text CHECK (VALUE ~ '^[0-9]{5}$');
CREATE TYPE address AS (street text, code postcode);
CREATE TABLE orders (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer text NOT NULL,
    total numeric(12, 2) NOT NULL,
    ship_to address
);
CREATE TABLE changes (order_id bigint, total numeric);

CREATE VIEW large_orders WITH (security_barrier = true) AS
SELECT id, customer, total FROM orders WHERE total > 15;
COMMENT ON VIEW large_orders IS 'worth a call';

CREATE MATERIALIZED VIEW totals AS
SELECT customer, sum(total) AS total FROM large_orders GROUP BY customer;
CREATE UNIQUE INDEX totals_customer ON totals (customer);

CREATE FUNCTION note_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO changes VALUES (NEW.id, NEW.total);
    RETURN NEW;
END $$;
CREATE TRIGGER noted AFTER UPDATE OF total ON orders
    FOR EACH ROW WHEN (OLD.total <> NEW.total) EXECUTE FUNCTION note_change();

CREATE FUNCTION total_of(who text) RETURNS numeric LANGUAGE sql STABLE
RETURN (SELECT sum(total) FROM orders WHERE customer = who);
CREATE PROCEDURE forget(who text) LANGUAGE sql AS 'DELETE FROM orders WHERE customer = who';

CREATE RULE keep AS ON DELETE TO orders WHERE old.total > 1000 DO INSTEAD NOTHING;

ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY small ON orders FOR SELECT USING (total < 100);
