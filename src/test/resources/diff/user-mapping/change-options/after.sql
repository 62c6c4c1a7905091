CREATE FOREIGN DATA WRAPPER files;
CREATE SERVER remote FOREIGN DATA WRAPPER files;
CREATE USER MAPPING FOR PUBLIC SERVER remote OPTIONS ("user" 'ann', password_required 'false', password 'anders');
