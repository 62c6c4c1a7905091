CREATE SUBSCRIPTION news CONNECTION 'host=publisher dbname=shop password=geheim' PUBLICATION a WITH (connect = false, binary, streaming, synchronous_commit = local, slot_name = 'orders_1');
