#!/bin/sh
# Run by the postgres image when it makes a new database: the login of the application beside that of the owner.
set -eu
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --set password="$APPLICATION_PASSWORD" <<'SQL'
create role termijn_application login nosuperuser nobypassrls nocreaterole nocreatedb password :'password';
SQL
