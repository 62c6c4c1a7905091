-- DropServer
DROP SERVER "remote";

-- CreateServer
CREATE SERVER "remote" TYPE 'mysql' VERSION '9' FOREIGN DATA WRAPPER files OPTIONS ("host" 'h', "port" '1521');
