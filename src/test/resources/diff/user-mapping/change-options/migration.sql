-- AlterUserMapping
ALTER USER MAPPING FOR PUBLIC SERVER remote OPTIONS (DROP "a", ADD "password_required" 'false', SET "user" 'ann');
