CREATE TABLE orders (note text, id integer GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME numbers));
