CREATE SUBSCRIPTION news CONNECTION 'host=publisher dbname=shop password=geheim' PUBLICATION a WITH (connect = false, failover);
