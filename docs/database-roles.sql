-- Once per server and database, by an administrator of PostgreSQL (psql). Two logins: the owner migrates, the application does the rest.
-- Fill in passwords of your own; psql asks for them, so that they do not end up in a file:
--   psql -d postgres -f docs/database-roles.sql
\prompt 'Wachtwoord van de eigenaar / password of the owner: ' owner_password
\prompt 'Wachtwoord van de applicatie / password of the application: ' application_password

create role termijn_owner login nosuperuser nobypassrls nocreaterole nocreatedb password :'owner_password';
create role termijn_application login nosuperuser nobypassrls nocreaterole nocreatedb password :'application_password';
create database termijn owner termijn_owner;

-- Then: DATABASE_OWNER_URL=postgres://termijn_owner:…@host/termijn   (migrates; only where migrations are to run)
--       DATABASE_URL=postgres://termijn_application:…@host/termijn   (api and worker; any other login in role termijn_application will do)
