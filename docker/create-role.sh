#!/bin/sh
# Runs once, when the image makes a new database: the role and the database of Termijn, which may nothing beyond it.
set -eu
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --set password="$POSTGRES_PASSWORD" <<'SQL'
create role termijn login nosuperuser nocreatedb nocreaterole nobypassrls password :'password';
create database termijn owner termijn;
SQL
