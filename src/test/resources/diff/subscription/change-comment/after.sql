CREATE SUBSCRIPTION news CONNECTION 'host=publisher dbname=shop password=geheim' PUBLICATION a WITH (connect = false);
COMMENT ON SUBSCRIPTION news IS 'Of the shop';
