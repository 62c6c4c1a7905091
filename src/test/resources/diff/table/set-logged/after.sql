CREATE TABLE hits (id int GENERATED ALWAYS AS IDENTITY, number serial);
