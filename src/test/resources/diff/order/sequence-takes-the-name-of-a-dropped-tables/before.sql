CREATE TABLE customers (id integer GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME numbers));
CREATE TABLE orders (note text);
